// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.ambitions;

/**
 * Why a theme is taken along.
 *
 * @param text which law, policy or wish
 */
public record Ground(Kind kind, String text) {

    public enum Kind {
        LEGAL,
        POLICY,
        WISH
    }
}
