// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.access.Readers.Kind;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.time.TimeConfiguration;
import nl.wijkakkoord.servers.TestServers;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class ReadersTest {
    private static final OrganisationId MUNICIPALITY = new OrganisationId("oin:00000001001234560000");
    private static final OrganisationId BIDDER = new OrganisationId("kvk:12345678");
    private static final OrganisationId AUDITOR = new OrganisationId("oin:00000001009876546000");
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);
    private static final Instant AT = Instant.parse("2026-05-01T10:00:00Z");
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);

    private static JdbcClient jdbc;

    private final UUID wijkaanpak = UUID.randomUUID();
    private final Readers readers = readersAt("2026-05-01T12:00:00Z");

    @BeforeAll
    static void migrate() {
        var database = TestServers.newDatabase();
        Flyway.configure()
                .dataSource(
                        database.url(),
                        database.owner().user(),
                        database.owner().password())
                .locations("classpath:db/platform")
                .placeholders(Map.of("runtime", database.runtime().user()))
                .load()
                .migrate();
        jdbc = JdbcClient.create(new DriverManagerDataSource(
                database.url(), database.runtime().user(), database.runtime().password()));
    }

    @Test
    void a_party_sees_what_is_for_its_wijkaanpak() {
        // Given
        readers.admit(wijkaanpak, MUNICIPALITY, Kind.PARTY, TODAY, null);

        // When
        var sees = readers.maySee(MUNICIPALITY, wijkaanpak, Audience.ofWijkaanpak());

        // Then
        assertThat(sees).isTrue();
    }

    @Test
    void who_came_in_the_place_of_others_sees_what_names_them() {
        // Given
        var last = new OrganisationId("kvk:87654321");
        readers.admit(wijkaanpak, last, Kind.PARTY, TODAY, null);
        readers.succeed(wijkaanpak, BIDDER, MUNICIPALITY, AT);

        // When
        readers.succeed(wijkaanpak, MUNICIPALITY, last, AT);

        // Then
        assertThat(readers.predecessors(wijkaanpak, last)).containsExactlyInAnyOrder(BIDDER, MUNICIPALITY);
        assertThat(readers.maySee(last, wijkaanpak, Audience.of(BIDDER))).isTrue();
        assertThat(readers.mayRead(last, wijkaanpak, Audience.of(BIDDER))).isTrue();
        assertThat(readers.maySee(last, wijkaanpak, Audience.of(AUDITOR))).isFalse();
        assertThat(readers.maySee(last, UUID.randomUUID(), Audience.of(BIDDER))).isFalse();
    }

    @Test
    void a_party_sees_nothing_of_another_wijkaanpak() {
        // Given
        var other = UUID.randomUUID();
        readers.admit(wijkaanpak, MUNICIPALITY, Kind.PARTY, TODAY, null);
        readers.admit(other, BIDDER, Kind.PARTY, TODAY, null);

        // When
        var sees = readers.maySee(MUNICIPALITY, other, Audience.ofWijkaanpak());

        // Then
        assertThat(sees).isFalse();
    }

    @Test
    void what_names_an_organisation_is_closed_to_other_parties() {
        // Given
        readers.admit(wijkaanpak, MUNICIPALITY, Kind.PARTY, TODAY, null);
        readers.admit(wijkaanpak, BIDDER, Kind.PARTY, TODAY, null);

        // When
        var sees = readers.maySee(MUNICIPALITY, wijkaanpak, Audience.of(BIDDER));

        // Then
        assertThat(sees).isFalse();
    }

    @Test
    void what_names_an_organisation_is_open_to_it_though_it_is_no_party() {
        // Given
        readers.admit(wijkaanpak, MUNICIPALITY, Kind.PARTY, TODAY, null);

        // When
        var sees = readers.maySee(BIDDER, wijkaanpak, Audience.of(BIDDER));

        // Then
        assertThat(sees).isTrue();
    }

    @Test
    void what_names_an_organisation_is_open_to_the_auditor() {
        // Given
        readers.admit(wijkaanpak, AUDITOR, Kind.AUDITOR, TODAY, TODAY);

        // When
        var sees = readers.maySee(AUDITOR, wijkaanpak, Audience.of(BIDDER));

        // Then
        assertThat(sees).isTrue();
    }

    @Test
    void an_auditor_of_one_wijkaanpak_is_none_of_another_where_it_is_a_party() {
        // Given
        var other = UUID.randomUUID();
        readers.admit(wijkaanpak, AUDITOR, Kind.AUDITOR, TODAY, null);
        readers.admit(other, AUDITOR, Kind.PARTY, TODAY, null);

        // When
        var sees = readers.maySee(AUDITOR, other, Audience.of(BIDDER));

        // Then
        assertThat(sees).isFalse();
    }

    @Test
    void of_an_unknown_wijkaanpak_even_the_named_see_nothing() {
        // When
        var sees = readers.maySee(BIDDER, wijkaanpak, Audience.of(BIDDER));

        // Then
        assertThat(sees).isFalse();
    }

    @Test
    void a_fact_of_no_wijkaanpak_is_for_those_it_names() {
        // When
        var sees = readers.maySee(BIDDER, null, Audience.of(BIDDER));

        // Then
        assertThat(sees).isTrue();
    }

    @Test
    void a_fact_of_no_wijkaanpak_is_not_for_the_parties_of_one() {
        // Given
        readers.admit(wijkaanpak, MUNICIPALITY, Kind.PARTY, TODAY, null);

        // When
        var sees = readers.maySee(MUNICIPALITY, null, Audience.ofWijkaanpak());

        // Then
        assertThat(sees).isFalse();
    }

    @Test
    void what_is_public_is_for_everybody() {
        // When
        var sees = readers.maySee(BIDDER, wijkaanpak, Audience.ofPublic());

        // Then
        assertThat(sees).isTrue();
    }

    @Test
    void an_auditor_sees_nothing_before_its_first_day() {
        // Given
        readers.admit(wijkaanpak, AUDITOR, Kind.AUDITOR, TOMORROW, null);

        // When
        var sees = readers.maySee(AUDITOR, wijkaanpak, Audience.ofWijkaanpak());

        // Then
        assertThat(sees).isFalse();
    }

    @Test
    void an_auditor_sees_nothing_after_its_last_day() {
        // Given
        readers.admit(wijkaanpak, AUDITOR, Kind.AUDITOR, YESTERDAY, YESTERDAY);

        // When
        var sees = readers.maySee(AUDITOR, wijkaanpak, Audience.of(BIDDER));

        // Then
        assertThat(sees).isFalse();
    }

    @Test
    void a_day_begins_at_midnight_in_the_netherlands() {
        // Given
        readers.admit(wijkaanpak, AUDITOR, Kind.AUDITOR, TOMORROW, null);

        // When
        var sees = readersAt("2026-05-01T22:00:00Z").maySee(AUDITOR, wijkaanpak, Audience.ofWijkaanpak());

        // Then
        assertThat(sees).isTrue();
    }

    @Test
    void a_dismissed_auditor_sees_nothing_after_its_last_day() {
        // Given
        readers.admit(wijkaanpak, AUDITOR, Kind.AUDITOR, YESTERDAY, null);

        // When
        readers.dismiss(wijkaanpak, AUDITOR, Kind.AUDITOR, YESTERDAY);

        // Then
        assertThat(readers.maySee(AUDITOR, wijkaanpak, Audience.ofWijkaanpak())).isFalse();
    }

    @Test
    void a_later_dismissal_does_not_lengthen_a_period() {
        // Given
        readers.admit(wijkaanpak, AUDITOR, Kind.AUDITOR, YESTERDAY, YESTERDAY);

        // When
        readers.dismiss(wijkaanpak, AUDITOR, Kind.AUDITOR, TOMORROW);

        // Then
        assertThat(readers.maySee(AUDITOR, wijkaanpak, Audience.ofWijkaanpak())).isFalse();
    }

    @Test
    void who_is_dismissed_as_auditor_remains_a_party() {
        // Given
        readers.admit(wijkaanpak, MUNICIPALITY, Kind.AUDITOR, YESTERDAY, null);
        readers.admit(wijkaanpak, MUNICIPALITY, Kind.PARTY, YESTERDAY, null);

        // When
        readers.dismiss(wijkaanpak, MUNICIPALITY, Kind.AUDITOR, YESTERDAY);

        // Then
        assertThat(readers.maySee(MUNICIPALITY, wijkaanpak, Audience.ofWijkaanpak()))
                .isTrue();
    }

    @Test
    void who_is_dismissed_before_its_first_day_never_reads() {
        // Given
        readers.admit(wijkaanpak, AUDITOR, Kind.AUDITOR, TODAY, null);

        // When
        readers.dismiss(wijkaanpak, AUDITOR, Kind.AUDITOR, YESTERDAY.minusDays(1));

        // Then
        assertThat(readers.maySee(AUDITOR, wijkaanpak, Audience.ofWijkaanpak())).isFalse();
    }

    @Test
    void who_was_dismissed_can_come_back() {
        // Given
        readers.admit(wijkaanpak, AUDITOR, Kind.AUDITOR, YESTERDAY, null);
        readers.dismiss(wijkaanpak, AUDITOR, Kind.AUDITOR, YESTERDAY);

        // When
        readers.admit(wijkaanpak, AUDITOR, Kind.AUDITOR, TODAY, null);

        // Then
        assertThat(readers.maySee(AUDITOR, wijkaanpak, Audience.ofWijkaanpak())).isTrue();
    }

    @Test
    void an_organisation_has_the_wijkaanpakken_that_it_reads_today() {
        // Given
        var organisation = new OrganisationId("kvk:87654321");
        var audited = UUID.randomUUID();
        readers.admit(wijkaanpak, organisation, Kind.PARTY, YESTERDAY, null);
        readers.admit(audited, organisation, Kind.AUDITOR, YESTERDAY, TOMORROW);
        readers.admit(UUID.randomUUID(), organisation, Kind.AUDITOR, TOMORROW, null);
        readers.admit(UUID.randomUUID(), BIDDER, Kind.PARTY, YESTERDAY, null);

        // When
        var wijkaanpakken = readers.wijkaanpakkenOf(organisation);

        // Then
        assertThat(wijkaanpakken).containsExactlyInAnyOrder(wijkaanpak, audited);
    }

    @Test
    void what_names_who_left_counts_as_far_as_its_last_day() {
        // Given
        readers.admit(wijkaanpak, BIDDER, Kind.PARTY, YESTERDAY.minusDays(9), YESTERDAY);
        readers.admit(wijkaanpak, MUNICIPALITY, Kind.PARTY, YESTERDAY.minusDays(9), null);
        var access = new Access(readers);
        var midnight = TODAY.atStartOfDay(TimeConfiguration.DUTCH).toInstant();
        var named = Audience.of(BIDDER, MUNICIPALITY);

        // When
        var before = access.maySee(of(BIDDER), wijkaanpak, named, midnight.minusMillis(1));
        var since = access.maySee(of(BIDDER), wijkaanpak, named, midnight);
        var stays = access.maySee(of(MUNICIPALITY), wijkaanpak, named, midnight);

        // Then
        assertThat(before).isTrue();
        assertThat(since).isFalse();
        assertThat(stays).isTrue();
    }

    @Test
    void who_came_back_reads_on() {
        // Given
        readers.admit(wijkaanpak, BIDDER, Kind.PARTY, YESTERDAY.minusDays(9), YESTERDAY);
        readers.admit(wijkaanpak, BIDDER, Kind.PARTY, TODAY, null);

        // When
        var last = readers.lastDayOf(BIDDER, wijkaanpak);

        // Then
        assertThat(last).isEmpty();
    }

    private static Actor of(OrganisationId organisation) {
        return new Actor(UUID.randomUUID(), organisation, "client", false);
    }

    private static Readers readersAt(String instant) {
        return new Readers(jdbc, Clock.fixed(Instant.parse(instant), TimeConfiguration.DUTCH));
    }
}
