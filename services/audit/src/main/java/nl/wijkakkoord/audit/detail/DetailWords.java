// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.detail;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.Condition;
import nl.wijkakkoord.contracts.decisions.ConditionFound;
import nl.wijkakkoord.contracts.decisions.PositionDetail;
import nl.wijkakkoord.contracts.decisions.Reservation;
import nl.wijkakkoord.contracts.decisions.ReservationFound;
import nl.wijkakkoord.participation.name.Names;
import nl.wijkakkoord.platform.language.InWords;
import org.jspecify.annotations.Nullable;

/**
 * What a position says more than its stance, in the words of the field: the conditions and the reservation under which a party
 * agrees, with how it was with each by the outcome, and how it ranks rivals.
 *
 * @param titles of what rounds decide on, by round
 * @param alternatives what is decided on, by its digest
 * @param conditions how it was with each, empty as long as there is no outcome
 * @param reservations likewise
 */
public record DetailWords(
        Names names,
        Map<UUID, String> titles,
        Map<Digest, String> alternatives,
        List<ConditionFound> conditions,
        List<ReservationFound> reservations) {

    /** @return null where nothing more is said */
    public @Nullable String of(OrganisationId party, @Nullable PositionDetail detail) {
        if (detail == null) {
            return null;
        }
        return Stream.of(
                        detail.sections() == null ? null : "over " + String.join(", ", detail.sections()),
                        detail.conditions() == null ? null : conditions(party, detail.conditions()),
                        detail.reservation() == null ? null : reservation(party, detail.reservation()),
                        detail.ranking() == null ? null : ranking(detail.ranking()))
                .filter(Objects::nonNull)
                .collect(joining("; "));
    }

    private String conditions(OrganisationId party, List<Condition> all) {
        return all.stream()
                .map(condition -> "als " + condition(condition) + how(party, condition))
                .collect(joining("; "));
    }

    private String condition(Condition condition) {
        return switch (condition.kind()) {
            case PARTY_AGREES -> names.of(condition.organisation()) + " akkoord is";
            case ROUND_AGREED -> "akkoord is bereikt over " + titles.getOrDefault(condition.round(), "iets anders");
            case INTERNAL_DECISION ->
                condition.body() + " van " + names.of(condition.organisation()) + " uiterlijk "
                        + InWords.DUTCH.day(condition.until()) + " instemt";
            case MONEY_AVAILABLE ->
                "van een budgetregel " + InWords.DUTCH.amount(condition.money().atLeastCents()) + " beschikbaar is";
            case MONEY_COMMITTED ->
                "aan een maatregel " + InWords.DUTCH.amount(condition.money().atLeastCents()) + " is toegezegd";
        };
    }

    private String how(OrganisationId party, Condition condition) {
        return conditions.stream()
                .filter(found ->
                        found.organisation().equals(party) && found.condition().equals(condition))
                .findFirst()
                .map(found -> found.met() ? " (vervuld)" : " (niet vervuld)")
                .orElse("");
    }

    private String reservation(OrganisationId party, Reservation reservation) {
        return "onder voorbehoud van " + reservation.body() + ", uiterlijk " + InWords.DUTCH.day(reservation.until())
                + reservations.stream()
                        .filter(found -> found.organisation().equals(party)
                                && found.body().equals(reservation.body()))
                        .findFirst()
                        .map(found -> switch (found.state()) {
                            case OPEN -> " (nog open)";
                            case LIFTED -> " (ingestemd)";
                            case REFUSED -> " (niet ingestemd)";
                            case LAPSED -> " (verlopen)";
                        })
                        .orElse("");
    }

    private String ranking(List<List<Digest>> ranking) {
        return "volgorde: "
                + ranking.stream()
                        .map(group -> group.stream()
                                .map(digest -> alternatives.getOrDefault(digest, "iets anders"))
                                .collect(joining(" gelijk met ")))
                        .collect(joining(", daarna "));
    }
}
