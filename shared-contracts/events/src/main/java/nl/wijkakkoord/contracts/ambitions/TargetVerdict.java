// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.ambitions;

/** What a measurement says of a target. */
public record TargetVerdict(Value target, Attainment attainment) {

    public enum Attainment {
        /** The value was reached, on the day of the target or before. */
        BEHAALD,
        /** It was reached when the day of the target had passed: that it was on the day does not show. */
        TE_LAAT_BEHAALD,
        /** It was not, on the day of the target or later. */
        NIET_BEHAALD,
        /** It was not, and the day of the target had not come. */
        NOG_NIET_BEHAALD
    }
}
