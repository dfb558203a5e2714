// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.language.OrganisationNames;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class NamedOrganisationsTest {
    private static final OrganisationId BUILDER = new OrganisationId("kvk:12345678");
    private static final OrganisationId STRANGER = new OrganisationId("kvk:23456789");
    private static final UUID ZUID = new UUID(0, 1);
    private static final UUID NOORD = new UUID(0, 2);
    private static final JsonMapper MAPPER =
            Json.MAPPER.rebuild().addModule(NamedOrganisations.module()).build();

    private final List<UUID> lookedUp = new ArrayList<>();
    private final OrganisationNames names = wijkaanpak -> {
        lookedUp.add(wijkaanpak);
        return Map.of(BUILDER, wijkaanpak.equals(ZUID) ? "Bouwer" : "Bouwer Noord");
    };

    record Owned(@Nullable OrganisationId owner, int number) {}

    record Meeting(List<OrganisationId> present, Set<OrganisationId> absent) {}

    record Place(UUID wijkaanpak, List<Owned> things) {}

    record Places(List<Place> places) {}

    record Agreed(Meeting meeting, Owned thing) implements Digested {}

    private String written(@Nullable UUID asked, Object answer) {
        return new AnswerNames(names, asked).with(MAPPER.writer()).writeValueAsString(answer);
    }

    @Test
    void an_organisation_has_its_name_beside_it() {
        // When
        var written = written(ZUID, new Owned(BUILDER, 1));

        // Then
        assertThat(written).isEqualTo("""
            {"owner":"kvk:12345678","ownerName":"Bouwer","number":1}\
            """);
    }

    @Test
    void who_is_not_known_and_who_is_not_there_has_none() {
        // When
        var written = written(ZUID, List.of(new Owned(STRANGER, 1), new Owned(null, 2)));

        // Then
        assertThat(written).isEqualTo("""
            [{"owner":"kvk:23456789","number":1},{"number":2}]\
            """);
    }

    @Test
    void beside_lists_stand_the_names_of_all_that_are_in_them_once() {
        // When
        var written = written(ZUID, new Meeting(List.of(STRANGER, BUILDER), Set.of(BUILDER)));

        // Then
        assertThat(written).isEqualTo("""
            {"present":["kvk:23456789","kvk:12345678"],"absent":["kvk:12345678"],"names":{"kvk:12345678":"Bouwer"}}\
            """);
    }

    @Test
    void beside_lists_of_nobody_stands_nothing() {
        // When
        var written = written(ZUID, new Meeting(List.of(), Set.of()));

        // Then
        assertThat(written).isEqualTo("""
            {"present":[],"absent":[]}\
            """);
    }

    @Test
    void each_is_called_as_in_the_wijkaanpak_that_the_answer_says() {
        // Given
        var answer = new Places(List.of(
                new Place(ZUID, List.of(new Owned(BUILDER, 1))), new Place(NOORD, List.of(new Owned(BUILDER, 2)))));

        // When
        var written = written(null, answer);

        // Then
        assertThat(written).contains("\"ownerName\":\"Bouwer\"").contains("\"ownerName\":\"Bouwer Noord\"");
    }

    @Test
    void what_a_digest_is_over_has_none() {
        // Given
        var agreed = new Agreed(new Meeting(List.of(BUILDER), Set.of()), new Owned(BUILDER, 1));

        // When
        var written = written(ZUID, List.of(agreed));

        // Then
        assertThat(written).isEqualTo("""
            [{"meeting":{"present":["kvk:12345678"],"absent":[]},"thing":{"owner":"kvk:12345678","number":1}}]\
            """);
    }

    @Test
    void of_no_wijkaanpak_there_are_no_names() {
        // When
        var written = written(null, new Owned(BUILDER, 1));

        // Then
        assertThat(written).isEqualTo("""
            {"owner":"kvk:12345678","number":1}\
            """);
    }

    @Test
    void an_answer_with_a_thousand_rows_looks_names_up_once() {
        // Given
        var rows = IntStream.range(0, 1000)
                .mapToObj(number -> new Owned(BUILDER, number))
                .toList();

        // When
        written(ZUID, rows);

        // Then
        assertThat(lookedUp).containsExactly(ZUID);
    }

    @Test
    void an_answer_without_organisations_looks_up_nothing() {
        // When
        written(ZUID, List.of(new Owned(null, 1), new Meeting(List.of(), Set.of())));

        // Then
        assertThat(lookedUp).isEmpty();
    }

    @Test
    void who_is_given_no_names_writes_the_same_as_what_is_recorded() {
        // Given
        var answer = List.of(new Owned(BUILDER, 1), new Meeting(List.of(BUILDER), Set.of()));

        // When
        var written = MAPPER.writeValueAsString(answer);

        // Then
        assertThat(written).isEqualTo(Json.MAPPER.writeValueAsString(answer));
    }
}
