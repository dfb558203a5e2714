// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition.objective;

import nl.wijkakkoord.platform.decision.Refusal;

/** Why the objectives of an ambition cannot be, or cannot be put before the parties (rows 1-03 to 1-08, 1-14): {@link ObjectiveRules}. */
public final class ObjectiveRefusal {
    public static final Refusal OBJECTIVE_REPEATED = Refusal.invalid("objective-repeated");
    public static final Refusal OBJECTIVE_OF_UNKNOWN_THEME = Refusal.invalid("objective-of-unknown-theme");
    /** Perhaps shared a moment ago: the fact may still be on its way from stakeholders. */
    public static final Refusal INTEREST_NOT_HEARD_OF = Refusal.notYet("interest-not-heard-of");

    public static final Refusal OPGAVE_NOT_TAKEN_UP = Refusal.invalid("opgave-not-taken-up");
    public static final Refusal COMMON_INTEREST_OF_ONE_PARTY = Refusal.invalid("common-interest-of-one-party");
    public static final Refusal PARTY_AMBITION_UNKNOWN = Refusal.invalid("party-ambition-unknown");
    /** Perhaps agreed a moment ago: the fact may still be on its way from decisions. */
    public static final Refusal DEFINITION_NOT_AGREED = Refusal.notYet("definition-not-agreed");

    public static final Refusal GAS_THEME_MISSING = Refusal.conflict("gas-theme-missing");
    public static final Refusal THEME_WITHOUT_OBJECTIVE = Refusal.conflict("theme-without-objective");
    public static final Refusal OBJECTIVE_WITHOUT_THEME = Refusal.conflict("objective-without-theme");
    public static final Refusal OBJECTIVE_WITHOUT_SOURCE = Refusal.conflict("objective-without-source");
    public static final Refusal OBJECTIVE_WITHOUT_CRITERION = Refusal.conflict("objective-without-criterion");

    private ObjectiveRefusal() {}
}
