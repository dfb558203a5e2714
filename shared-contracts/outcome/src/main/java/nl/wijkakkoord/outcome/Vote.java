// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

/**
 * A position in a choice between alternatives.
 *
 * @param alternative that it is about, or null when it is about all of them. Who agrees, agrees with one; who abstains or
 *     advises does so for the whole choice, whatever is named.
 */
public record Vote(Stance stance, String alternative) {

    boolean isAbout(String candidate) {
        return alternative == null
                || alternative.equals(candidate)
                || stance == Stance.ABSTAINS
                || stance == Stance.ADVISES;
    }
}
