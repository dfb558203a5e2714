// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.reservation;

import static nl.wijkakkoord.decisions.round.reservation.ReservationRefusal.*;
import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.decisions.Condition;
import nl.wijkakkoord.contracts.decisions.Reservation;
import nl.wijkakkoord.contracts.decisions.Stance;
import nl.wijkakkoord.decisions.round.command.RoundCommand.TakePosition;
import nl.wijkakkoord.decisions.round.position.Voices;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.timeline.DutchDay;
import org.jspecify.annotations.Nullable;

/**
 * What a position may reserve for bodies of the parties' own, or wait for.
 *
 * @param sealed whether the round seals its positions
 */
public record ReservedRules(TakePosition command, Voices voices, boolean sealed, Instant closesAt, LocalDate today) {
    private static final int YEARS = 2;

    public Check check() {
        var reservation = reservation();
        return refuseWhen(
                        (reservation == null) == (command.stance() == Stance.AGREES_UNDER_RESERVATION),
                        RESERVATION_NOT_OF_STANCE)
                .and(() -> Check.all(lastDays().map(this::checkLastDay)))
                .and(() -> refuseWhen(sealed && waitsForBody(), CONDITION_NOT_UNDER_SEAL))
                .and(() -> reservation == null ? Check.passed() : check(reservation));
    }

    private Check check(Reservation reservation) {
        var party = command.by().organisation();
        return refuseWhen(
                        sealed && reservation.until().isBefore(DutchDay.of(closesAt)),
                        RESERVATION_ENDS_BEFORE_CLOSING,
                        closesAt)
                .and(() -> refuseWhen(
                        voices.bodies()
                                .of(party, reservation.body(), voices.successors()::of)
                                .isPresent(),
                        BODY_HAS_DECIDED,
                        reservation.body()));
    }

    private Check checkLastDay(LocalDate until) {
        return refuseWhen(until.isBefore(today) || until.isAfter(today.plusYears(YEARS)), LAST_DAY_NOT_VALID, until);
    }

    private Stream<LocalDate> lastDays() {
        return Stream.concat(
                Stream.ofNullable(reservation()).map(Reservation::until),
                conditions().stream().map(Condition::until).filter(Objects::nonNull));
    }

    private boolean waitsForBody() {
        return conditions().stream().anyMatch(each -> each.kind() == Condition.Kind.INTERNAL_DECISION);
    }

    private @Nullable Reservation reservation() {
        return command.detail() == null ? null : command.detail().reservation();
    }

    private List<Condition> conditions() {
        return command.detail() == null || command.detail().conditions() == null
                ? List.of()
                : command.detail().conditions();
    }
}
