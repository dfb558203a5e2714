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

    private RecoveryRefusal() {}
}
