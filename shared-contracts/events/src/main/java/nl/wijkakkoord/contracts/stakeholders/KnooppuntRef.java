// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

/**
 * A knooppunt as one version of the guide has it.
 *
 * @param knooppunt kebab-case, the same over versions
 * @param version of the guide
 */
public record KnooppuntRef(String knooppunt, int version) {}
