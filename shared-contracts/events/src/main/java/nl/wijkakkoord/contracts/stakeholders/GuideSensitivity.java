// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

/**
 * @param sensitivity its name in kebab-case
 * @param text how the guide warns
 */
public record GuideSensitivity(String sensitivity, String text) {}
