// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.recovery;

import nl.wijkakkoord.platform.decision.Refusal;

/** Whom a party speaks by is its own, unless nobody is left to say so: ADR 0028. */
final class RecoveryRefusal {
    static final Refusal RECOVERY_EXISTS = Refusal.conflict("recovery-exists");
    static final Refusal NOT_THE_OPERATOR = Refusal.notAllowed("not-the-operator");
    static final Refusal NOT_A_PARTY_HERE = Refusal.conflict("not-a-party-here");
    static final Refusal CONTACT_IS_THERE = Refusal.conflict("contact-is-there");
    /** ADR 0006, as of any member. */
    static final Refusal ISSUER_NOT_OF_PARTY = Refusal.invalid("issuer-not-of-party");

    /** ADR 0016: a version is decided on once, so the next waits for it. */
    static final Refusal RECOVERY_AWAITS_DECISION = Refusal.conflict("recovery-awaits-decision");
    /** What was decided on is not a version of this. */
    static final Refusal RECOVERY_VERSION_UNKNOWN = Refusal.conflict("recovery-version-unknown");
    /** Row 0-03: a position is about a digest. */
    static final Refusal RECOVERY_DIGEST_DIFFERS = Refusal.conflict("recovery-digest-differs");

    private RecoveryRefusal() {}
}
