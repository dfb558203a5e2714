// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.decisions;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ContractName;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.KnooppuntRef;
import nl.wijkakkoord.contracts.stakeholders.SuccessionGround;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * One round decides on one version, or chooses between rivals. All its events have one audience: that of what it is
 * about, where that is for some organisations only, else the wijkaanpak. Where it is for some, no event of it holds a reason:
 * each stands beside it, in the words of the round, as {@code {"of", "organisation", "reason"}}; of whom where it is of a
 * {@code position} or a {@code paper}, else of the {@code opening}, the {@code closing}, a {@code proposal} or the {@code cancellation}.
 */
public sealed interface RoundEvent extends Event
        permits RoundEvent.RoundOpened,
                RoundEvent.PositionTaken,
                RoundEvent.PositionSealed,
                RoundEvent.PositionRevealed,
                RoundEvent.PartyLeftRound,
                RoundEvent.PartySucceededInRound,
                ToldOutcome,
                PaperEvent,
                RoundChangeEvent,
                ReservationEvent,
                RoundEvidenceEvent {

    /** What several titles are joined by. */
    String BETWEEN_TITLES = " / ";

    UUID round();

    /**
     * @param alternatives the one version that is decided on; or two or more rivals, of the same type and each a subject
     *     of its own, of which at most one is agreed
     * @param procedure the version in force, null for the round on a wijkaanpak's first procedure
     * @param terms that procedure's terms; or unanimity of all admitted parties for the first one, and where nobody who
     *     decides by the one in force takes part any more
     * @param closesAt until when positions can be taken, unless it is moved
     * @param succeeds the latest round on each alternative, on an earlier version or cancelled, where there was one that
     *     everybody in this round may know of
     * @param withoutAmbition why no adopted ambition is cited, null where one is or none was to be, and where the round is for some
     * @param serves the knooppunt that it was opened for, null where none was named
     * @param resolves the contradictions between interests that agreement here is to resolve, null where none was named
     * @param area the version that there was on opening, null when there was none yet
     * @param segments how many homes or people each has that a rule counts, frozen; null where none is counted
     * @param lot SHA-256 over the salt of a lot that may have to be drawn; null where none can come of it
     * @param reopens the earlier decision that is decided on anew, null where there is none
     */
    @ContractName("nl.wijkakkoord.decisions.round-opened.v1")
    record RoundOpened(
            UUID round,
            UUID wijkaanpak,
            List<Alternative> alternatives,
            @Nullable SubjectRef procedure,
            ProcedureTerms terms,
            Instant closesAt,
            List<UUID> succeeds,
            List<SubjectRef> cites,
            @Nullable String withoutAmbition,
            @Nullable KnooppuntRef serves,
            @Nullable List<UUID> resolves,
            @Nullable AreaCitation area,
            @Nullable List<CountedSegment> segments,
            @Nullable Digest lot,
            Audience audience,
            By by,
            Instant at,
            @Nullable ReopenedDecision reopens)
            implements RoundEvent {

        /** All titles, in the order of the alternatives. */
        public String title() {
            return alternatives.stream().map(Alternative::title).collect(joining(BETWEEN_TITLES));
        }

        /** All alternatives are of this type. */
        public String type() {
            return alternatives.getFirst().subject().type();
        }
    }

    /**
     * A party's position, replacing an earlier one of that party.
     *
     * @param digest of the alternative that it is about; who agrees, agrees with exactly this one. Null when it is about
     *     all of them, which only a round on rivals knows
     * @param reason null where none was given, and where the round is for some; who objects or asks a change gives one
     * @param detail null when nothing more was said
     * @param corrects id of the event with this party's standing position, when that was taken by mistake; else null
     * @param paper that the party confirms by this, null when it says so itself
     */
    @ContractName("nl.wijkakkoord.decisions.position-taken.v1")
    record PositionTaken(
            UUID round,
            UUID wijkaanpak,
            @Nullable Digest digest,
            OrganisationId organisation,
            UUID member,
            Stance stance,
            @Nullable String reason,
            @Nullable PositionDetail detail,
            MandateCitation mandate,
            @Nullable UUID corrects,
            @Nullable PaperCitation paper,
            Audience audience,
            By by,
            Instant at)
            implements RoundEvent {}

    /**
     * A position in a round whose positions stay sealed until it closes.
     *
     * @param commitment SHA-256 over the canonical JSON of {@code {"detail", "digest", "reason", "salt", "stance"}},
     *     without what is null: which of the rivals is chosen stays sealed too. Where the round is for some organisations
     *     only and there is a reason, {@code "words"} stands in its place, the digest under which it is kept
     * @param corrects id of the event with this party's standing position, when that was taken by mistake; else null
     */
    @ContractName("nl.wijkakkoord.decisions.position-sealed.v1")
    record PositionSealed(
            UUID round,
            UUID wijkaanpak,
            OrganisationId organisation,
            UUID member,
            Digest commitment,
            MandateCitation mandate,
            @Nullable UUID corrects,
            Audience audience,
            By by,
            Instant at)
            implements RoundEvent {}

    /**
     * What was sealed, opened when the round closes. Anyone can check it against the commitment.
     *
     * @param digest as of an open position
     * @param reason null where none was given, and where the round is for some
     * @param detail null when nothing more was said
     */
    @ContractName("nl.wijkakkoord.decisions.position-revealed.v1")
    record PositionRevealed(
            UUID round,
            UUID wijkaanpak,
            OrganisationId organisation,
            @Nullable Digest digest,
            Stance stance,
            @Nullable String reason,
            @Nullable PositionDetail detail,
            String salt,
            Audience audience,
            By by,
            Instant at)
            implements RoundEvent {}

    /**
     * A party that is asked in this round, or opened it, stops taking part in the wijkaanpak. From the day after its last one it is no
     * longer asked, and is not counted unless it has taken a position: that one stands. Told when the round opens of who
     * left before or is leaving, else when it is heard.
     *
     * @param until last day on which it takes part, a Dutch calendar day
     */
    @ContractName("nl.wijkakkoord.decisions.party-left-round.v1")
    record PartyLeftRound(
            UUID round,
            UUID wijkaanpak,
            OrganisationId organisation,
            LocalDate until,
            Audience audience,
            By by,
            Instant at)
            implements RoundEvent {}

    /**
     * Another organisation takes the place of one that is asked in this round, or that opened it. From now on the terms
     * are read with the successor where they name the predecessor. A position that the predecessor took stands for the
     * successor, until that takes one itself; of two predecessors with one successor the later position does. The quorum is
     * at most all who then decide. That one of both left or was to leave is over: the successor takes part.
     *
     * @param ground by which law; a veto does not pass where not everything does. Null where it was not said: there it passed
     */
    @ContractName("nl.wijkakkoord.decisions.party-succeeded-in-round.v1")
    record PartySucceededInRound(
            UUID round,
            UUID wijkaanpak,
            OrganisationId predecessor,
            OrganisationId successor,
            Audience audience,
            By by,
            Instant at,
            @Nullable SuccessionGround ground)
            implements RoundEvent {}

    /**
     * Whoever owns one of the alternatives marks it agreed or not, as its verdict says.
     *
     * @param verdicts one for each alternative, in their order; at most one is agreed
     * @param positions every position that stood, of deciding and advising parties
     * @param conditions how it was with each under which a party agreed, null where none was set
     * @param function name and version of the function that computed the outcome
     * @param agreedAt since when the parties agreed, by what was recorded and not by when a machine closed the round: since
     *     the last of them that was waited for had spoken, or had left; where one kept silent, since the closing time, or the
     *     earlier closing. Null where they did not agree
     * @param reservations how it was with each under which a party agreed, null where there was none
     * @param underReservation true where the outcome waits for an open one: nothing is agreed then, and nothing is not, until
     *     the outcome is told once more as settled. Else null
     * @param reopens as of the opened round: what is agreed here supersedes that decision, which stays where nothing is
     */
    @ContractName("nl.wijkakkoord.decisions.round-closed.v2")
    record RoundClosed(
            UUID round,
            UUID wijkaanpak,
            List<Verdict> verdicts,
            List<CountedPosition> positions,
            @Nullable List<ConditionFound> conditions,
            String function,
            @Nullable Instant agreedAt,
            Audience audience,
            By by,
            Instant at,
            @Nullable List<ReservationFound> reservations,
            @Nullable Boolean underReservation,
            @Nullable ReopenedDecision reopens)
            implements ToldOutcome {

        @Override
        public boolean settled() {
            return !Boolean.TRUE.equals(underReservation);
        }
    }
}
