// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.Alternative;
import nl.wijkakkoord.contracts.decisions.AreaCitation;
import nl.wijkakkoord.contracts.decisions.ConditionFound;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms;
import nl.wijkakkoord.contracts.decisions.ReopenedDecision;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.RoundCancelled;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.contracts.decisions.Verdict;
import nl.wijkakkoord.contracts.stakeholders.KnooppuntRef;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.decisions.round.list.RoundStatus;
import nl.wijkakkoord.decisions.round.notice.NoticeView;
import nl.wijkakkoord.decisions.round.position.RoundWords.Of;
import nl.wijkakkoord.decisions.round.reason.GivenReasons;
import nl.wijkakkoord.decisions.round.reservation.ReservationView;
import nl.wijkakkoord.decisions.round.segment.SegmentView;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.web.AllowedAction;
import nl.wijkakkoord.platform.words.KeptWords;
import org.jspecify.annotations.Nullable;

/**
 * @param alternatives the version that is decided on; or the rivals, of which at most one will be agreed
 * @param title of all of these
 * @param procedure that the terms come from, null for the round on a first procedure
 * @param superseded which of the cited versions do not hold any more, null when the past was asked for
 * @param serves the knooppunt that it was opened for, null where none was named
 * @param resolves the contradictions that agreement here is to resolve, null where none was named
 * @param area the version that there was on opening, null when there was none yet
 * @param waitingFor the deciding parties without a position that still take part
 * @param departures the parties that are asked here, or opened the round, and left or are leaving; after their last day they count only by a position
 *     that they took
 * @param setAside the parties that are asked here and do not answer: the others go on without them
 * @param outcome null as long as the round did not close
 * @param cancellation null unless it ended without an outcome
 * @param proposal the change of the round that was proposed last
 * @param words the reasons that stand beside the events, of a round that is for some organisations only, with the salts that
 *     they can be checked with; empty for who is not of those
 * @param allowedActions null when the past was asked for
 * @param reservations under which parties agree; none of what is still under seal
 * @param reopens the earlier decision that is decided on anew, null where there is none
 * @param supersededBy the round in which this decision was taken anew after it was reopened; null when it was not, and when
 *     the past was asked for
 * @param segments of homes or people that a rule counts, null where none does
 * @param notices to parties whose silence agrees when their days are over, null where there was none
 * @param lot SHA-256 over the salt of a lot that may have to be drawn, null where none can come of it
 */
record RoundView(
        UUID id,
        long version,
        UUID wijkaanpak,
        List<Alternative> alternatives,
        String title,
        @Nullable SubjectRef procedure,
        ProcedureTerms terms,
        RoundStatus status,
        Instant closesAt,
        List<UUID> succeeds,
        List<SubjectRef> cites,
        @Nullable List<SubjectRef> superseded,
        @Nullable String withoutAmbition,
        @Nullable KnooppuntRef serves,
        @Nullable List<UUID> resolves,
        @Nullable AreaCitation area,
        Audience audience,
        By openedBy,
        Instant openedAt,
        List<OrganisationId> waitingFor,
        List<Departure> departures,
        Set<OrganisationId> setAside,
        @Nullable Closing outcome,
        @Nullable Cancellation cancellation,
        @Nullable ProposedChange proposal,
        List<KeptWords> words,
        @Nullable List<AllowedAction> allowedActions,
        List<ReservationView> reservations,
        @Nullable ReopenedDecision reopens,
        @Nullable UUID supersededBy,
        @Nullable List<SegmentView> segments,
        @Nullable List<NoticeView> notices,
        @Nullable Digest lot) {

    /**
     * @param agreed whether one of the alternatives was, as its verdict says
     * @param conditions how it was with each under which a party agreed, null where none was set
     * @param function name and version of the function that computed it, for who recomputes it
     * @param agreedAt since when the parties agreed, whenever the round was closed; null where they did not
     * @param underReservation whether the outcome waits for an open reservation: nothing is agreed yet then, and nothing is not
     */
    record Closing(
            boolean agreed,
            List<Verdict> verdicts,
            @Nullable List<ConditionFound> conditions,
            String function,
            @Nullable Instant agreedAt,
            By closedBy,
            Instant closedAt,
            boolean underReservation) {
        static Closing of(RoundClosed closed) {
            return new Closing(
                    closed.agreed().isPresent(),
                    closed.verdicts(),
                    closed.conditions(),
                    closed.function(),
                    closed.agreedAt(),
                    closed.by(),
                    closed.at(),
                    !closed.settled());
        }
    }

    /** @param proposal that all who decide consented to, null where nobody had taken a position */
    record Cancellation(@Nullable String reason, @Nullable Integer proposal, By by, Instant at) {
        static Cancellation of(RoundCancelled cancelled, GivenReasons reasons) {
            var of = cancelled.proposal() == null ? Of.CANCELLATION : Of.PROPOSAL;
            return new Cancellation(
                    reasons.of(cancelled.reason(), of, null, cancelled.at()),
                    cancelled.proposal(),
                    cancelled.by(),
                    cancelled.at());
        }
    }

    /**
     * @param closesAt the closing time that is proposed, null to cancel the round
     * @param waiting whether it waits for consent
     * @param waitingFor who decides and did not consent; nobody when it does not wait
     */
    record ProposedChange(
            int number,
            @Nullable Instant closesAt,
            @Nullable String reason,
            By proposedBy,
            Instant proposedAt,
            boolean waiting,
            List<OrganisationId> consented,
            List<OrganisationId> waitingFor) {

        static ProposedChange of(Round round, LocalDate day, GivenReasons reasons) {
            var proposal = round.proposal();
            var waiting = proposal.waiting() && round.status() == RoundStatus.OPEN;
            var deciding = round.voices().deciding(round.opened().terms(), day);
            return new ProposedChange(
                    proposal.number(),
                    proposal.closesAt(),
                    reasons.of(proposal.reason(), Of.PROPOSAL, null, proposal.proposedAt()),
                    proposal.proposedBy(),
                    proposal.proposedAt(),
                    waiting,
                    proposal.consented(),
                    deciding.stream()
                            .filter(party -> waiting && !proposal.consented().contains(party))
                            .toList());
        }
    }

    /** @param until last day on which it takes part */
    record Departure(OrganisationId organisation, LocalDate until) {}

    /** @param day Dutch calendar day that it is seen on */
    static RoundView of(
            Versioned<Round> folded,
            LocalDate day,
            @Nullable List<SubjectRef> superseded,
            GivenReasons reasons,
            @Nullable List<AllowedAction> allowedActions,
            @Nullable UUID supersededBy) {
        var round = folded.state();
        var opened = round.opened();
        var closed = round.closed();
        return new RoundView(
                opened.round(),
                folded.version(),
                opened.wijkaanpak(),
                opened.alternatives(),
                opened.title(),
                opened.procedure(),
                opened.terms(),
                round.status(),
                round.closesAt(),
                opened.succeeds(),
                opened.cites(),
                superseded,
                reasons.of(opened.withoutAmbition(), Of.OPENING, null, opened.at()),
                opened.serves(),
                opened.resolves(),
                opened.area(),
                opened.audience(),
                opened.by(),
                opened.at(),
                round.waitingFor(day),
                round.voices().departures().entrySet().stream()
                        .map(entry -> new Departure(entry.getKey(), entry.getValue()))
                        .toList(),
                round.voices().setAside().keySet(),
                closed == null ? null : Closing.of(closed),
                round.cancelled() == null ? null : Cancellation.of(round.cancelled(), reasons),
                round.proposal() == null ? null : ProposedChange.of(round, day, reasons),
                reasons.until(folded.at()),
                allowedActions,
                ReservationView.of(round.voices(), day, round.endedAt() != null && !round.isWaiting()),
                opened.reopens(),
                supersededBy,
                SegmentView.of(opened, round.voices().counts()),
                NoticeView.of(round.voices().notices()),
                opened.lot());
    }
}
