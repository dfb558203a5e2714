// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.directory;

import nl.wijkakkoord.platform.decision.Refusal;

final class DirectoryRefusal {
    /** Ours: without a contact nobody registers members, grants mandates or leaves for the organisation any more. */
    static final Refusal LAST_CONTACT = Refusal.conflict("last-contact");

    /** The organisation leaves, or left, on that day, and its members with it (ADR 0027). */
    static final Refusal MEMBERSHIP_OUTLASTS_PARTY = Refusal.conflict("membership-outlasts-party");

    private DirectoryRefusal() {}
}
