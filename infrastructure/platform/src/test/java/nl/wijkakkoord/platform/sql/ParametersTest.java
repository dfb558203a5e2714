// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ParametersTest {
    private enum Kind {
        MEETING
    }

    private record Source(Kind kind, @Nullable UUID meeting) {}

    private record Noted(
            OrganisationId organisation,
            long cents,
            @Nullable Source source) {}

    private static final OrganisationId ORGANISATION = new OrganisationId("kvk:12345678");
    private static final Noted NOTED = new Noted(ORGANISATION, 7, new Source(Kind.MEETING, null));

    @Test
    void a_name_is_the_component_of_that_name() {
        // When
        var value = Parameters.of(NOTED).getValue("cents");

        // Then
        assertThat(value).isEqualTo(7L);
    }

    @Test
    void a_path_is_the_component_of_a_component() {
        // When
        var value = Parameters.of(NOTED).getValue("source.kind");

        // Then
        assertThat(value).isEqualTo("MEETING");
    }

    @Test
    void a_path_by_something_absent_is_null() {
        // Given
        var noted = new Noted(ORGANISATION, 7, null);

        // When
        var value = Parameters.of(noted).getValue("source.kind");

        // Then
        assertThat(value).isNull();
    }

    @Test
    void what_is_added_stands_before_a_component_also_when_it_is_null() {
        // When
        var value = Parameters.of(NOTED).and("organisation", null).getValue("organisation");

        // Then
        assertThat(value).isNull();
    }

    @Test
    void an_organisation_and_a_digest_are_stored_as_their_text() {
        // Given
        var digest = Digest.of(new byte[0]);
        var parameters = Parameters.of("organisation", ORGANISATION).and("digest", digest);

        // When
        var values = new Object[] {parameters.getValue("organisation"), parameters.getValue("digest")};

        // Then
        assertThat(values).containsExactly("kvk:12345678", digest.value());
    }

    @Test
    void a_moment_is_stored_with_its_offset() {
        // Given
        var moment = Instant.parse("2026-01-02T03:04:05Z");

        // When
        var value = Parameters.of("at", moment).getValue("at");

        // Then
        assertThat(value).isEqualTo(OffsetDateTime.of(2026, 1, 2, 3, 4, 5, 0, ZoneOffset.UTC));
    }

    @Test
    void a_name_that_is_nowhere_is_refused() {
        // When
        var refusal = catchThrowable(() -> Parameters.of(NOTED).getValue("cent"));

        // Then
        assertThat(refusal).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("cent");
    }
}
