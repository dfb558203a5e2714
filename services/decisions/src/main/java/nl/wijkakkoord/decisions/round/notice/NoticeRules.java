// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.notice;

import static nl.wijkakkoord.decisions.round.notice.NoticeRefusal.*;
import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.time.Instant;
import java.util.Set;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.Silence;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.contracts.decisions.RoundEvidenceEvent.PartyNoticed;
import nl.wijkakkoord.decisions.round.command.EvidenceCommand.NoticeParty;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.timeline.DutchDay;

/** A notice to a party that keeps silent, whose silence agrees once its days are over. */
public record NoticeRules(RoundOpened opened) {

    /** Whether silence can agree in this round at all. */
    public Check checkMayNotice() {
        return refuseWhen(opened.terms().silence() != Silence.AGREES_AFTER_NOTICE, SILENCE_DOES_NOT_AGREE)
                .and(() -> refuseWhen(opened.alternatives().size() > 1, NOTICE_AMONG_RIVALS));
    }

    /** @param spoke the parties with a position */
    public Check check(NoticeParty command, Set<OrganisationId> spoke, Instant now) {
        return refuseWhen(
                        !opened.terms().deciding().contains(command.organisation()),
                        NOTICE_TO_WHO_DOES_NOT_DECIDE,
                        command.organisation())
                .and(() ->
                        refuseWhen(spoke.contains(command.organisation()), PARTY_IS_NOT_SILENT, command.organisation()))
                .and(() -> refuseWhen(!isInOrder(command, now), NOTICE_DAYS_OUT_OF_ORDER, DutchDay.of(opened.at())));
    }

    private boolean isInOrder(NoticeParty command, Instant now) {
        return !command.sentOn().isBefore(DutchDay.of(opened.at()))
                && !command.receivedOn().isBefore(command.sentOn())
                && !command.receivedOn().isAfter(DutchDay.of(now));
    }

    public PartyNoticed event(NoticeParty command, Instant now) {
        return new PartyNoticed(
                opened.round(),
                opened.wijkaanpak(),
                command.organisation(),
                command.sentOn(),
                command.receivedOn(),
                command.receivedOn().plusDays(opened.terms().noticeDays()),
                command.proof(),
                command.document(),
                opened.audience(),
                command.by(),
                now);
    }
}
