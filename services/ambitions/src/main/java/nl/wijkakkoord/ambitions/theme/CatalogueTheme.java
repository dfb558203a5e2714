// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.theme;

/** @param theme its name, in kebab-case, for good */
record CatalogueTheme(String theme, String title, String description) {}
