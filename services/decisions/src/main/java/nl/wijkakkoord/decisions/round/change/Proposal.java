// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.change;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.Alternative;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.ChangeProposed;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.ClosingMoved;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.RoundCancelled;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.participation.party.Successors;
import org.jspecify.annotations.Nullable;

/**
 * A change of a round that waits for the consent of all who decide in it (ADR 0028).
 *
 * @param number in the round, from 1; a next one takes its place
 * @param closesAt the closing time that is proposed, null when it is to cancel the round
 * @param reason null when it stands beside the events
 * @param consented who did
 * @param waiting false once it was carried out, or another change came before it
 */
public record Proposal(
        int number,
        @Nullable Instant closesAt,
        @Nullable String reason,
        By proposedBy,
        Instant proposedAt,
        List<OrganisationId> consented,
        boolean waiting) {

    public static Proposal of(ChangeProposed e) {
        return new Proposal(e.proposal(), e.closesAt(), e.reason(), e.by(), e.at(), List.of(), true);
    }

    public Proposal consentedBy(OrganisationId party) {
        return new Proposal(
                number,
                closesAt,
                reason,
                proposedBy,
                proposedAt,
                Stream.concat(consented.stream(), Stream.of(party)).distinct().toList(),
                waiting);
    }

    /** Who consented is read with who is in its place (ADR 0026). */
    public Proposal passing(Successors successors) {
        return new Proposal(
                number,
                closesAt,
                reason,
                proposedBy,
                proposedAt,
                consented.stream().map(successors::of).distinct().toList(),
                waiting);
    }

    public Proposal lapsed() {
        return new Proposal(number, closesAt, reason, proposedBy, proposedAt, consented, false);
    }

    public static RoundCancelled cancelled(
            RoundOpened round, @Nullable String reason, @Nullable Integer proposal, By by, Instant now) {
        return new RoundCancelled(
                round.round(), round.wijkaanpak(), subjects(round), reason, proposal, round.audience(), by, now);
    }

    public static ClosingMoved moved(
            RoundOpened round,
            Instant closesAt,
            @Nullable String reason,
            @Nullable Integer proposal,
            By by,
            Instant now) {
        return new ClosingMoved(
                round.round(), round.wijkaanpak(), closesAt, reason, proposal, round.audience(), by, now);
    }

    private static List<SubjectRef> subjects(RoundOpened round) {
        return round.alternatives().stream().map(Alternative::subject).toList();
    }
}
