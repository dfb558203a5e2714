// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition;

import nl.wijkakkoord.platform.decision.Refusal;

final class AmbitionRefusal {
    /** A wijkaanpak has one joint ambition, in versions. */
    static final Refusal AMBITION_EXISTS = Refusal.conflict("ambition-exists");
    /** Of a party alone: that party states it, and nobody decides on it. */
    static final Refusal NOT_THE_JOINT_AMBITION = Refusal.conflict("not-the-joint-ambition");

    static final Refusal NOT_THE_OWNER = Refusal.notAllowed("not-the-owner");
    static final Refusal NO_DRAFT = Refusal.conflict("no-draft");
    static final Refusal DRAFT_EXISTS = Refusal.conflict("draft-exists");
    /** The parties have not yet decided on the version before them. */
    static final Refusal AWAITING_DECISION = Refusal.conflict("awaiting-decision");

    static final Refusal OBJECTIVE_REPEATED = Refusal.invalid("objective-repeated");
    static final Refusal OBJECTIVE_OF_UNKNOWN_THEME = Refusal.invalid("objective-of-unknown-theme");
    /** Perhaps shared a moment ago: the fact may still be on its way from stakeholders. */
    static final Refusal INTEREST_NOT_HEARD_OF = Refusal.notYet("interest-not-heard-of");
    /** Only an opgave itself says that an objective of the ambition is its own. */
    static final Refusal OPGAVE_NOT_TAKEN_UP = Refusal.invalid("opgave-not-taken-up");

    static final Refusal COMMON_INTEREST_OF_ONE_PARTY = Refusal.invalid("common-interest-of-one-party");
    static final Refusal PARTY_AMBITION_UNKNOWN = Refusal.invalid("party-ambition-unknown");
    /** Perhaps agreed a moment ago: the fact may still be on its way from decisions. */
    static final Refusal DEFINITION_NOT_AGREED = Refusal.notYet("definition-not-agreed");

    static final Refusal GAS_THEME_MISSING = Refusal.conflict("gas-theme-missing");
    static final Refusal THEME_WITHOUT_OBJECTIVE = Refusal.conflict("theme-without-objective");
    static final Refusal OBJECTIVE_WITHOUT_THEME = Refusal.conflict("objective-without-theme");
    static final Refusal OBJECTIVE_WITHOUT_SOURCE = Refusal.conflict("objective-without-source");
    static final Refusal OBJECTIVE_WITHOUT_CRITERION = Refusal.conflict("objective-without-criterion");
    static final Refusal SECTION_TOO_LARGE = Refusal.conflict("section-too-large");
    /** What was decided on is not a version of this ambition. */
    static final Refusal UNKNOWN_VERSION = Refusal.conflict("unknown-version");

    static final Refusal DIGEST_DIFFERS = Refusal.conflict("digest-differs");
    static final Refusal NOT_ADOPTED = Refusal.conflict("not-adopted");

    private AmbitionRefusal() {}
}
