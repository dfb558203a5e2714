// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.delay.contribution;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.ConditionFound;
import nl.wijkakkoord.contracts.decisions.CountedPosition;
import nl.wijkakkoord.contracts.decisions.ReservationFound;
import nl.wijkakkoord.participation.party.Successors;
import org.jspecify.annotations.Nullable;

/**
 * What was offered for agreement.
 *
 * @param digest of the text that it was offered for, null in what was recorded before offers said so
 */
public record StandingOffer(
        UUID contribution,
        OrganisationId organisation,
        @Nullable Digest digest) {

    /**
     * Whether agreement on this text makes it due: its giver agreed to it, or offered it for exactly this text and did not object. On a
     * text that its giver objected to, or wanted otherwise, it never falls due (ADR 0032).
     *
     * @param positions those that counted
     * @param conditions how it was with each under which a party agreed, null where none was set
     * @param reservations how it was with each under which a party agreed, null where there was none
     */
    public boolean isFor(
            Digest agreed,
            List<CountedPosition> positions,
            @Nullable List<ConditionFound> conditions,
            @Nullable List<ReservationFound> reservations,
            Successors successors) {
        var offered = digest == null || digest.equals(agreed);
        return positions.stream()
                .filter(position -> successors.of(position.organisation()).equals(successors.of(organisation)))
                .filter(position -> position.isAbout(agreed))
                .findFirst()
                .map(position -> switch (position.stance()) {
                    case AGREES -> true;
                    case AGREES_UNDER_RESERVATION -> isLifted(reservations, successors);
                    case AGREES_UNDER_CONDITIONS -> isMet(agreed, conditions, successors);
                    case OBJECTS, ASKS_CHANGE -> false;
                    case ABSTAINS, ADVISES -> offered;
                })
                .orElse(offered);
    }

    private boolean isLifted(@Nullable List<ReservationFound> reservations, Successors successors) {
        return reservations == null
                || reservations.stream()
                        .filter(found -> successors.of(found.organisation()).equals(successors.of(organisation)))
                        .allMatch(found -> found.state() == ReservationFound.State.LIFTED);
    }

    private boolean isMet(Digest agreed, @Nullable List<ConditionFound> conditions, Successors successors) {
        return conditions == null
                || conditions.stream()
                        .filter(found -> found.digest().equals(agreed)
                                && successors.of(found.organisation()).equals(successors.of(organisation)))
                        .allMatch(ConditionFound::met);
    }
}
