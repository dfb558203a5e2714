// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.AwaitedMoney;
import nl.wijkakkoord.contracts.decisions.Condition;
import nl.wijkakkoord.contracts.decisions.ConditionFound;
import nl.wijkakkoord.contracts.decisions.PositionDetail;
import nl.wijkakkoord.contracts.decisions.Reservation;
import nl.wijkakkoord.contracts.decisions.ReservationFound;
import nl.wijkakkoord.participation.name.Names;
import org.junit.jupiter.api.Test;

class DetailWordsTest {
    private static final OrganisationId GRID = new OrganisationId("kvk:10000003");
    private static final OrganisationId HOUSING = new OrganisationId("kvk:10000002");
    private static final Digest FIRST = Digest.of(new byte[] {1});
    private static final Digest SECOND = Digest.of(new byte[] {2});
    private static final Digest THIRD = Digest.of(new byte[] {3});
    private static final UUID ROUND = UUID.randomUUID();
    private static final Names NAMES =
            new Names("Zuid", new TreeMap<>(Map.of(GRID, "Netbeheerder", HOUSING, "Woningcorporatie")));
    private static final Condition MONEY = new Condition(
            Condition.Kind.MONEY_AVAILABLE, null, null, null, null, new AwaitedMoney(UUID.randomUUID(), 250_000_00));
    private static final Reservation COUNCIL = new Reservation("gemeenteraad", LocalDate.parse("2026-07-02"));

    @Test
    void conditions_are_told_with_what_became_of_each() {
        // Given
        var party = new Condition(Condition.Kind.PARTY_AGREES, HOUSING, null, null, null, null);
        var round = new Condition(Condition.Kind.ROUND_AGREED, null, ROUND, null, null, null);
        var found = List.of(
                new ConditionFound(GRID, FIRST, party, true, ConditionFound.Why.AGREES),
                new ConditionFound(GRID, FIRST, MONEY, false, ConditionFound.Why.NOT_YET));

        // When
        var words =
                words(found, List.of()).of(GRID, new PositionDetail(null, List.of(party, round, MONEY), null, null));

        // Then
        assertThat(words)
                .isEqualTo("als Woningcorporatie akkoord is (vervuld); als akkoord is bereikt over Richting;"
                        + " als van een budgetregel € 250.000,00 beschikbaar is (niet vervuld)");
    }

    @Test
    void a_reservation_is_told_with_its_last_day_and_what_the_body_decided() {
        // Given
        var lifted = new ReservationFound(GRID, "gemeenteraad", COUNCIL.until(), ReservationFound.State.LIFTED);

        // When
        var words = words(List.of(), List.of(lifted)).of(GRID, new PositionDetail(null, null, COUNCIL, null));

        // Then
        assertThat(words).isEqualTo("onder voorbehoud van gemeenteraad, uiterlijk 2 juli 2026 (ingestemd)");
    }

    @Test
    void a_ranking_is_told_by_titles_and_not_by_digests() {
        // When
        var words = words(List.of(), List.of())
                .of(GRID, new PositionDetail(null, null, null, List.of(List.of(SECOND), List.of(FIRST, THIRD))));

        // Then
        assertThat(words).isEqualTo("volgorde: Warmtepompen, daarna Warmtenet gelijk met Niets");
    }

    @Test
    void an_objection_names_its_sections() {
        // When
        var words = words(List.of(), List.of()).of(GRID, new PositionDetail(List.of("kosten"), null, null, null));

        // Then
        assertThat(words).isEqualTo("over kosten");
    }

    @Test
    void who_says_no_more_has_nothing_there() {
        // When
        var words = words(List.of(), List.of()).of(GRID, null);

        // Then
        assertThat(words).isNull();
    }

    private static DetailWords words(List<ConditionFound> conditions, List<ReservationFound> reservations) {
        return new DetailWords(
                NAMES,
                Map.of(ROUND, "Richting"),
                Map.of(FIRST, "Warmtenet", SECOND, "Warmtepompen", THIRD, "Niets"),
                conditions,
                reservations);
    }
}
