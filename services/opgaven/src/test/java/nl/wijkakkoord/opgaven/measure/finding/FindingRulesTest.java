// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure.finding;

import static nl.wijkakkoord.opgaven.Example.*;
import static nl.wijkakkoord.opgaven.measure.MeasureExample.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.opgaven.Executor;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.ActionDone;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.ActionPlanned;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.MeasurePutInRequest;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.MeasureWithdrawn;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.RequirementPutInClause;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.ResponsibilityTaken;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.RoleFilled;
import nl.wijkakkoord.contracts.opgaven.MeasureLevel;
import nl.wijkakkoord.contracts.opgaven.RequestKind;
import nl.wijkakkoord.opgaven.measure.Measure;
import org.junit.jupiter.api.Test;

class FindingRulesTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-11");

    private static List<String> found(Measure measure, boolean asked) {
        return FindingRules.of(measure, asked, TODAY).stream()
                .map(finding -> finding.finding() + (finding.about() == null ? "" : " " + finding.about()))
                .toList();
    }

    @Test
    void everything_that_asks_for_attention_is_named() {
        // Given
        var measure = measure(text(MeasureLevel.BUILDING, List.of(), Executor.MARKET_PARTY));

        // When
        var found = found(measure, false);

        // Then
        assertThat(found)
                .containsExactly(
                        "HELPS_NO_OBJECTIVE",
                        "NO_RESPONSIBLE_PARTY",
                        "ROLE_OPEN leermeester",
                        "NO_REQUEST",
                        "REQUIREMENT_UNCOVERED rol-voor-bewoners");
    }

    @Test
    void nothing_is_left_once_it_is_all_there() {
        // Given
        var measure = complete();

        // When
        var found = found(measure, true);

        // Then
        assertThat(found).isEmpty();
    }

    @Test
    void what_was_asked_is_not_once_the_request_is_withdrawn() {
        // Given
        var measure = complete();

        // When
        var found = found(measure, false);

        // Then
        assertThat(found).containsExactly("NO_REQUEST", "REQUIREMENT_UNCOVERED rol-voor-bewoners");
    }

    @Test
    void an_action_is_overdue_from_the_day_after_its_day_until_it_is_done() {
        // Given
        var dueToday = measure(TREES, planned(TODAY));
        var dueYesterday = measure(TREES, planned(TODAY.minusDays(1)));
        var done = measure(
                TREES,
                planned(TODAY.minusDays(1)),
                new ActionDone(ID, WIJKAANPAK, OPGAVE, "bomen-bestellen", ALL, by(HOUSING), NOW));

        // When
        var found = Stream.of(dueToday, dueYesterday, done)
                .map(measure -> found(measure, false).contains("ACTION_OVERDUE bomen-bestellen"));

        // Then
        assertThat(found).containsExactly(false, true, false);
    }

    @Test
    void what_is_not_done_asks_for_nothing() {
        // Given
        var withdrawn = measure(
                FACADE, new MeasureWithdrawn(ID, WIJKAANPAK, OPGAVE, "Er is geen plek.", ALL, by(HOUSING), NOW));

        // When
        var found = found(withdrawn, false);

        // Then
        assertThat(found).isEmpty();
    }

    private static Measure complete() {
        return measure(
                FACADE,
                new ResponsibilityTaken(ID, WIJKAANPAK, OPGAVE, HOUSING, ALL, by(HOUSING), NOW),
                new RoleFilled(ID, WIJKAANPAK, OPGAVE, "leermeester", GRID, ALL, by(HOUSING), NOW),
                new MeasurePutInRequest(
                        ID, WIJKAANPAK, OPGAVE, REQUEST, RequestKind.BUILDING_TENDER, ALL, by(HOUSING), NOW),
                new RequirementPutInClause(
                        ID, WIJKAANPAK, OPGAVE, "rol-voor-bewoners", REQUEST, "4.3", ALL, by(HOUSING), NOW));
    }

    private static ActionPlanned planned(LocalDate due) {
        return new ActionPlanned(ID, WIJKAANPAK, OPGAVE, action(HOUSING, due), ALL, by(HOUSING), NOW);
    }
}
