// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.meeting.agenda;

import nl.wijkakkoord.platform.decision.Refusal;

/** ADR 0028: what is put on an agenda can be taken off it. */
final class AgendaPointRefusal {
    /** By who put it, or who called the meeting and leads it; by any other where these are absent. */
    static final Refusal AGENDA_POINT_OF_ANOTHER = Refusal.notAllowed("agenda-point-of-another");

    /** It was taken off already, or there is none of that number. */
    static final Refusal NOT_ON_AGENDA = Refusal.conflict("not-on-agenda");

    private AgendaPointRefusal() {}
}
