// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.servers.TestServers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** On PostgreSQL, whose driver decides what a column comes as. */
class SqlConfigurationTest {
    private enum Kind {
        MEETING
    }

    private record Item(
            @Nullable OrganisationId organisation,
            @Nullable Digest digest,
            @Nullable Kind kind,
            @Nullable Instant at,
            @Nullable Integer version) {}

    private record Lists(List<OrganisationId> organisations, List<UUID> ids, List<String> words) {}

    private static final String DIGEST = "sha256:" + "0".repeat(64);

    private static JdbcClient jdbc;

    @BeforeAll
    static void connect() {
        var database = TestServers.newDatabase();
        jdbc = SqlConfiguration.client(new NamedParameterJdbcTemplate(new DriverManagerDataSource(
                database.url(), database.runtime().user(), database.runtime().password())));
    }

    @Test
    void a_row_becomes_a_record_with_types_of_ours() {
        // Given
        var row = jdbc.sql("""
            select 'kvk:12345678' as organisation, :digest as digest, 'MEETING' as kind,
                   timestamptz '2026-07-02 05:04:05+02' as at, 3 as version
            """).param("digest", DIGEST);

        // When
        var item = row.query(Item.class).single();

        // Then
        assertThat(item)
                .isEqualTo(new Item(
                        new OrganisationId("kvk:12345678"),
                        new Digest(DIGEST),
                        Kind.MEETING,
                        Instant.parse("2026-07-02T03:04:05Z"),
                        3));
    }

    @Test
    void what_is_null_in_the_row_is_null_in_the_record() {
        // Given
        var row = jdbc.sql("""
            select null::text as organisation, null::text as digest, null::text as kind,
                   null::timestamptz as at, null::int as version
            """);

        // When
        var item = row.query(Item.class).single();

        // Then
        assertThat(item).isEqualTo(new Item(null, null, null, null, null));
    }

    @Test
    void an_array_becomes_a_list_of_its_elements() {
        // Given
        var id = UUID.randomUUID();
        var row = jdbc.sql("""
            select array['kvk:12345678', 'kvk:87654321'] as organisations, array[:id] as ids, array['a,b', 'c'] as words
            """).param("id", id);

        // When
        var lists = row.query(Lists.class).single();

        // Then
        assertThat(lists)
                .isEqualTo(new Lists(
                        List.of(new OrganisationId("kvk:12345678"), new OrganisationId("kvk:87654321")),
                        List.of(id),
                        List.of("a,b", "c")));
    }

    @Test
    void an_array_without_elements_becomes_an_empty_list() {
        // Given
        var row = jdbc.sql("select '{}'::text[] as organisations, '{}'::uuid[] as ids, '{}'::text[] as words");

        // When
        var lists = row.query(Lists.class).single();

        // Then
        assertThat(lists).isEqualTo(new Lists(List.of(), List.of(), List.of()));
    }
}
