// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.reason;

import java.util.Optional;
import nl.wijkakkoord.contracts.decisions.PaperEvent.PaperPositionRecorded;
import nl.wijkakkoord.contracts.decisions.PaperEvent.PaperPositionRejected;
import nl.wijkakkoord.contracts.decisions.ReservationEvent;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.ChangeConsented;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.ChangeProposed;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.ClosingMoved;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.PartyAskedAgain;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.PartyPassedOver;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.RoundCancelled;
import nl.wijkakkoord.contracts.decisions.RoundEvent;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PartyLeftRound;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PartySucceededInRound;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionRevealed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionSealed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionTaken;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.contracts.decisions.RoundEvidenceEvent;
import nl.wijkakkoord.decisions.round.position.RoundWords;
import nl.wijkakkoord.decisions.round.position.RoundWords.Of;
import org.jspecify.annotations.Nullable;

/** The events of a round that hold a reason, and the same without. */
final class Reasoned {
    private Reasoned() {}

    /** Empty where the event never holds one. */
    static Optional<RoundWords> wordsOf(RoundEvent event) {
        return switch (event) {
            case RoundOpened e -> of(Of.OPENING, e.withoutAmbition());
            case PositionTaken e -> Optional.of(new RoundWords(Of.POSITION, e.organisation(), e.reason()));
            case PaperPositionRecorded e -> Optional.of(new RoundWords(Of.PAPER, e.organisation(), e.reason()));
            case PositionRevealed e -> Optional.of(new RoundWords(Of.POSITION, e.organisation(), e.reason()));
            case RoundCancelled e -> of(Of.CANCELLATION, e.reason());
            case ClosingMoved e -> of(Of.CLOSING, e.reason());
            case ChangeProposed e -> of(Of.PROPOSAL, e.reason());
            case PositionSealed _, PartyLeftRound _, PartySucceededInRound _, RoundClosed _ -> Optional.empty();
            case ChangeConsented _,
                    PartyPassedOver _,
                    PartyAskedAgain _,
                    ReservationEvent _,
                    RoundEvidenceEvent _,
                    PaperPositionRejected _ -> Optional.empty();
        };
    }

    static RoundEvent without(RoundEvent event) {
        return switch (event) {
            case RoundOpened e ->
                new RoundOpened(
                        e.round(),
                        e.wijkaanpak(),
                        e.alternatives(),
                        e.procedure(),
                        e.terms(),
                        e.closesAt(),
                        e.succeeds(),
                        e.cites(),
                        null,
                        e.serves(),
                        e.resolves(),
                        e.area(),
                        e.segments(),
                        e.lot(),
                        e.audience(),
                        e.by(),
                        e.at(),
                        e.reopens());
            case PositionTaken e ->
                new PositionTaken(
                        e.round(),
                        e.wijkaanpak(),
                        e.digest(),
                        e.organisation(),
                        e.member(),
                        e.stance(),
                        null,
                        e.detail(),
                        e.mandate(),
                        e.corrects(),
                        e.paper(),
                        e.audience(),
                        e.by(),
                        e.at());
            case PaperPositionRecorded e ->
                new PaperPositionRecorded(
                        e.round(),
                        e.wijkaanpak(),
                        e.number(),
                        e.organisation(),
                        e.paper(),
                        e.digest(),
                        e.stance(),
                        null,
                        e.detail(),
                        e.audience(),
                        e.by(),
                        e.at());
            case PositionRevealed e ->
                new PositionRevealed(
                        e.round(),
                        e.wijkaanpak(),
                        e.organisation(),
                        e.digest(),
                        e.stance(),
                        null,
                        e.detail(),
                        e.salt(),
                        e.audience(),
                        e.by(),
                        e.at());
            case RoundCancelled e ->
                new RoundCancelled(
                        e.round(), e.wijkaanpak(), e.subjects(), null, e.proposal(), e.audience(), e.by(), e.at());
            case ClosingMoved e ->
                new ClosingMoved(
                        e.round(), e.wijkaanpak(), e.closesAt(), null, e.proposal(), e.audience(), e.by(), e.at());
            case ChangeProposed e ->
                new ChangeProposed(
                        e.round(), e.wijkaanpak(), e.proposal(), e.closesAt(), null, e.audience(), e.by(), e.at());
            case PositionSealed _,
                    PartyLeftRound _,
                    PartySucceededInRound _,
                    RoundClosed _,
                    ChangeConsented _,
                    PartyPassedOver _,
                    PartyAskedAgain _,
                    ReservationEvent _,
                    RoundEvidenceEvent _,
                    PaperPositionRejected _ -> event;
        };
    }

    private static Optional<RoundWords> of(Of of, @Nullable String reason) {
        return Optional.ofNullable(reason).map(given -> new RoundWords(of, null, given));
    }
}
