// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.area;

import static nl.wijkakkoord.stakeholders.Neighbourhood.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.wijkakkoord.contracts.stakeholders.AreaEvent.AreaDrawn;
import nl.wijkakkoord.contracts.stakeholders.Border;
import nl.wijkakkoord.contracts.stakeholders.Homes;
import nl.wijkakkoord.contracts.stakeholders.Tenure;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Accepted;
import nl.wijkakkoord.platform.testing.Decided;
import nl.wijkakkoord.stakeholders.parties.area.AreaCommand.DrawArea;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawnAreaTest {
    private static final Border BUURT = new Border(2025, List.of("BU02000301"), List.of());
    private static final Homes OWNED = new Homes(Tenure.OWNER_OCCUPIED, null, "rijwoning", 240);
    private static final Homes RENTED = new Homes(Tenure.HOUSING_ASSOCIATION, ASSOCIATION, "rijwoning", 180);

    @Test
    void each_version_has_its_own_border_and_homes() {
        // Given
        var first = drawn(DrawnArea.NONE, draw(BUURT, OWNED));
        var buildings = new Border(null, List.of(), List.of("0200100000012345"));

        // When
        var second = drawn(new DrawnArea(first), draw(buildings, OWNED, RENTED));

        // Then
        assertThat(first.version()).isEqualTo(1);
        assertThat(first.total()).isEqualTo(240);
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.border()).isEqualTo(buildings);
        assertThat(second.total()).isEqualTo(420);
    }

    @Test
    void buurten_have_a_year_and_buildings_do_not_and_both_together_are_refused() {
        // Given
        var borders = List.of(
                new Border(null, List.of("BU02000301"), List.of()),
                new Border(2025, List.of(), List.of("0200100000012345")),
                new Border(2025, List.of("BU02000301"), List.of("0200100000012345")),
                new Border(null, List.of(), List.of()));

        // When
        var decisions = borders.stream().map(border -> decide(DrawnArea.NONE, draw(border, OWNED)));

        // Then
        assertThat(decisions).containsOnly(Decision.refused(AreaRefusal.BORDER_OF_TWO_KINDS));
    }

    @Test
    void a_buurt_of_another_municipality_is_refused() {
        // When
        var decision = decide(DrawnArea.NONE, draw(new Border(2025, List.of("BU03070301"), List.of()), OWNED));

        // Then
        assertThat(code(decision)).isEqualTo("area-code-of-another-municipality");
    }

    @Test
    void a_building_or_a_segment_counts_once() {
        // Given
        var twice = new Border(null, List.of(), List.of("0200100000012345", "0200100000012345"));

        // When
        var building = decide(DrawnArea.NONE, draw(twice, OWNED));
        var segment = decide(DrawnArea.NONE, draw(BUURT, OWNED, OWNED));

        // Then
        assertThat(code(building)).isEqualTo("building-repeated");
        assertThat(code(segment)).isEqualTo("segment-repeated");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0200010000012345",
                "0200020000012345",
                "0200030000012345",
                "0200200000012345",
                "0200110000012345",
                "0200100000000000",
                "0000100000012345",
                "0000000000000000"
            })
    void a_building_is_a_pand_and_no_home_place_or_address(String id) {
        // When
        var decision = decide(DrawnArea.NONE, draw(new Border(null, List.of(), List.of(id)), OWNED));

        // Then
        assertThat(decision).isEqualTo(Decision.refused(AreaRefusal.BUILDING_NOT_A_PAND, id));
    }

    @Test
    void buurten_have_the_form_of_their_year() {
        // When
        var since2022 = decide(DrawnArea.NONE, draw(new Border(2024, List.of("BU0200AA01"), List.of()), OWNED));
        var before = decide(DrawnArea.NONE, draw(new Border(2021, List.of("BU0200AA01"), List.of()), OWNED));

        // Then
        assertThat(since2022).isInstanceOf(Accepted.class);
        assertThat(before).isEqualTo(Decision.refused(AreaRefusal.AREA_CODE_NOT_OF_YEAR, "BU0200AA01", 2021));
    }

    @Test
    void an_owner_is_named_where_a_woningcorporatie_owns_and_nowhere_else() {
        // When
        var without = decide(DrawnArea.NONE, draw(BUURT, new Homes(Tenure.HOUSING_ASSOCIATION, null, "flat", 3)));
        var elsewhere = decide(DrawnArea.NONE, draw(BUURT, new Homes(Tenure.PRIVATE_RENT, ASSOCIATION, "flat", 3)));

        // Then
        assertThat(code(without)).isEqualTo("owner-not-of-tenure");
        assertThat(code(elsewhere)).isEqualTo("owner-not-of-tenure");
    }

    @Test
    void what_is_the_same_is_no_version() {
        // Given
        var area = new DrawnArea(drawn(DrawnArea.NONE, draw(BUURT, OWNED)));

        // When
        var decision = decide(area, draw(BUURT, OWNED));

        // Then
        assertThat(decision).isEqualTo(Decision.refused(AreaRefusal.AREA_UNCHANGED));
    }

    @Test
    void only_who_leads_the_wijkaanpak_draws_its_border() {
        // When
        var decision = DrawnArea.NONE.draw(
                draw(BUURT, OWNED), CONTACT_ELSEWHERE, Set.of("GM0200"), AreaCodes.NONE, TODAY, NOW);

        // Then
        assertThat(decision).isEqualTo(Decision.refused(ActorRolesRefusal.NOT_THE_INITIATOR));
    }

    private static DrawArea draw(Border border, Homes... homes) {
        return new DrawArea(WIJKAANPAK, border, List.of(homes), "Woningbestand", TODAY, CONTACT);
    }

    private static Decision decide(DrawnArea area, DrawArea command) {
        return area.draw(command, LEADING, Set.of("GM0200"), AreaCodes.NONE, TODAY, NOW);
    }

    private static AreaDrawn drawn(DrawnArea area, DrawArea command) {
        return (AreaDrawn) Decided.event(decide(area, command));
    }

    private static String code(Decision decision) {
        return ((Decision.Refused) decision).refusal().code();
    }
}
