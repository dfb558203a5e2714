// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.choice;

import nl.wijkakkoord.platform.decision.Refusal;

/** ADR 0020: a choice is one subject, and names opgaven of the wijkaanpak, each once; a rejected one with a reason. */
final class ChoiceRefusal {
    static final Refusal OPGAVE_UNKNOWN = Refusal.invalid("opgave-unknown");
    static final Refusal OPGAVE_NAMED_TWICE = Refusal.invalid("opgave-named-twice");
    static final Refusal REJECTED_WITHOUT_REASON = Refusal.invalid("rejected-without-reason");
    /** What was decided on is not what was frozen here. */
    static final Refusal NOT_THIS_CHOICE = Refusal.conflict("not-this-choice");

    /** Ours: what a party put before the others is its own to take back. */
    static final Refusal CHOICE_OF_ANOTHER = Refusal.notAllowed("choice-of-another");

    private ChoiceRefusal() {}
}
