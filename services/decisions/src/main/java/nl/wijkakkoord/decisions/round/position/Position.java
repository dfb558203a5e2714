// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.position;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.CountedPosition;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import nl.wijkakkoord.contracts.decisions.PaperCitation;
import nl.wijkakkoord.contracts.decisions.PositionDetail;
import nl.wijkakkoord.contracts.decisions.Reservation;
import nl.wijkakkoord.contracts.decisions.RoundEvent;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionRevealed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionSealed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionTaken;
import nl.wijkakkoord.contracts.decisions.Stance;
import org.jspecify.annotations.Nullable;

/**
 * What a party says about the version before it: who, for whom, under which mandate, on which digest, when.
 *
 * @param digest of the alternative that it is about; null when it is about all of them or ranks some, and as long as it is sealed
 * @param stance null as long as it is sealed
 * @param detail null when nothing more was said, and as long as it is sealed
 * @param commitment null when it never was sealed
 * @param paper that the party confirmed by it, null when it spoke itself
 */
public record Position(
        OrganisationId organisation,
        UUID member,
        @Nullable Stance stance,
        @Nullable String reason,
        @Nullable PositionDetail detail,
        MandateCitation mandate,
        @Nullable Digest digest,
        @Nullable Digest commitment,
        Instant takenAt,
        @Nullable PaperCitation paper) {

    public static Position of(PositionTaken e) {
        return new Position(
                e.organisation(),
                e.member(),
                e.stance(),
                e.reason(),
                e.detail(),
                e.mandate(),
                e.digest(),
                null,
                e.at(),
                e.paper());
    }

    public static Position of(PositionSealed e) {
        return new Position(
                e.organisation(), e.member(), null, null, null, e.mandate(), null, e.commitment(), e.at(), null);
    }

    /** Empty where the event takes none. */
    public static Optional<Position> in(RoundEvent event) {
        return switch (event) {
            case PositionTaken e -> Optional.of(of(e));
            case PositionSealed e -> Optional.of(of(e));
            default -> Optional.empty();
        };
    }

    public Position revealed(PositionRevealed e) {
        return saying(e.digest(), e.stance(), e.reason(), e.detail());
    }

    private Position saying(
            @Nullable Digest digest, Stance stance, @Nullable String reason, @Nullable PositionDetail detail) {
        return new Position(organisation, member, stance, reason, detail, mandate, digest, commitment, takenAt, paper);
    }

    /** With the words that are under seal, for whose they are, if they are of this very position. */
    public Position shownWith(@Nullable SealedWords own) {
        var shows = own != null && own.commitment().equals(commitment);
        return shows ? saying(own.digest(), own.stance(), own.reason(), own.detail()) : this;
    }

    /** With a reason that stands beside the events. */
    public Position reasoned(@Nullable String given) {
        return sealed() ? this : saying(digest, stance, given, detail);
    }

    /** Null where there is none, and as long as it is sealed. */
    public @Nullable Reservation reservation() {
        return detail == null ? null : detail.reservation();
    }

    public boolean sealed() {
        return stance == null;
    }

    public CountedPosition counted() {
        return new CountedPosition(
                organisation, member, digest, stance, mandate, detail == null ? null : detail.ranking());
    }
}
