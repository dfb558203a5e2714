// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.theme;

import java.util.List;

/**
 * The themes that any wijkaanpak can choose from. Parties add others to their own.
 *
 * @param version goes up with every change of the file
 */
record Catalogue(int version, List<CatalogueTheme> themes) {}
