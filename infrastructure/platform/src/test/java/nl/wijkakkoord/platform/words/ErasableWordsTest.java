// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.words.SaltedWords;
import nl.wijkakkoord.contracts.words.WordsRef;
import nl.wijkakkoord.platform.access.AccessConfiguration;
import nl.wijkakkoord.platform.access.Readers;
import nl.wijkakkoord.platform.access.Readers.Kind;
import nl.wijkakkoord.servers.Database;
import nl.wijkakkoord.servers.TestServers;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

class ErasableWordsTest {
    private static final OrganisationId MUNICIPALITY = new OrganisationId("oin:00000001001234560000");
    private static final OrganisationId ASSOCIATION = new OrganisationId("kvk:12345678");
    private static final OrganisationId AUDITOR = new OrganisationId("oin:00000001009876546000");
    private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);

    private static AnnotationConfigApplicationContext context;
    private static JdbcClient jdbc;
    private static ErasableTexts words;

    private final UUID wijkaanpak = UUID.randomUUID();
    private final UUID id = UUID.randomUUID();

    @EnableTransactionManagement
    static class Transactions {}

    @BeforeAll
    static void start() {
        var database = TestServers.newDatabase();
        migrate(database);
        var source = new DriverManagerDataSource(
                database.url(), database.runtime().user(), database.runtime().password());
        context = new AnnotationConfigApplicationContext();
        context.register(Transactions.class, AccessConfiguration.class, WordsConfiguration.class);
        context.registerBean(DataSource.class, () -> source);
        context.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(source));
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(source));
        context.registerBean(Clock.class, () -> Clock.fixed(NOW, ZoneOffset.UTC));
        context.refresh();
        jdbc = context.getBean(JdbcClient.class);
        words = context.getBean(ErasableTexts.class);
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @BeforeEach
    void twoPartiesAndAnAuditor() {
        var readers = context.getBean(Readers.class);
        var today = LocalDate.of(2026, 5, 1);
        readers.admit(wijkaanpak, MUNICIPALITY, Kind.PARTY, today, null);
        readers.admit(wijkaanpak, ASSOCIATION, Kind.PARTY, today, null);
        readers.admit(wijkaanpak, AUDITOR, Kind.AUDITOR, today, null);
    }

    @Test
    void who_may_read_words_gets_what_the_digest_is_over() {
        // Given
        var ref = keep(1, "Rust in de straat", Audience.of(MUNICIPALITY));

        // When
        var read = words.read(id, 1, MUNICIPALITY).orElseThrow();

        // Then
        assertThat(read.words().path("text").asString()).isEqualTo("Rust in de straat");
        assertThat(SaltedWords.of(read.words(), read.salt()).digest()).isEqualTo(ref.digest());
    }

    @Test
    void words_of_one_organisation_are_for_no_other_and_no_auditor() {
        // Given
        keep(1, "Rust in de straat", Audience.of(MUNICIPALITY));

        // When
        var readers = List.of(ASSOCIATION, AUDITOR);

        // Then
        assertThat(readers)
                .allSatisfy(reader -> assertThat(words.list(id, reader)).isEmpty())
                .allSatisfy(reader -> assertThat(words.read(id, 1, reader)).isEmpty());
    }

    @Test
    void words_for_the_wijkaanpak_are_for_its_parties_and_auditors_alone() {
        // Given
        keep(1, "Rust in de straat", Audience.ofWijkaanpak());

        // When
        var stranger = words.read(id, 1, new OrganisationId("kvk:90000009"));

        // Then
        assertThat(stranger).isEmpty();
        assertThat(words.read(id, 1, ASSOCIATION)).isPresent();
        assertThat(words.read(id, 1, AUDITOR)).isPresent();
    }

    @Test
    void a_version_stands_beside_the_earlier_ones_each_for_its_own_readers() {
        // Given
        keep(1, "Rust", Audience.of(MUNICIPALITY));
        keep(2, "Rust en ruimte", Audience.ofWijkaanpak());

        // When
        var own = words.list(id, MUNICIPALITY);

        // Then
        assertThat(own).extracting(KeptWords::version).containsExactly(1, 2);
        assertThat(words.list(id, ASSOCIATION)).extracting(KeptWords::version).containsExactly(2);
    }

    @Test
    void erased_words_leave_their_digest_the_moment_and_the_reason() {
        // Given
        var ref = keep(1, "Rust in de straat", Audience.of(MUNICIPALITY));

        // When
        erase(1);

        // Then
        assertThat(words.read(id, 1, MUNICIPALITY))
                .hasValue(new KeptWords(1, ref.digest(), NOW, null, null, LATER, "Op verzoek"));
        assertThat(words.open(ref)).isEmpty();
        assertThat(words.lastToErase(id)).isEmpty();
        assertThat(jdbc.sql("select w::text from words w").query(String.class).list())
                .noneMatch(row -> row.contains("Rust in de straat"));
    }

    @Test
    void what_is_written_later_is_not_erased_with_what_came_before() {
        // Given
        keep(1, "Rust", Audience.of(MUNICIPALITY));
        erase(1);
        keep(2, "Ruimte", Audience.of(MUNICIPALITY));

        // When
        erase(1);

        // Then
        assertThat(words.lastToErase(id)).hasValue(2);
        assertThat(words.list(id, MUNICIPALITY)).extracting(KeptWords::erasedAt).containsExactly(LATER, null);
    }

    @Test
    void words_that_the_event_does_not_refer_to_are_not_kept() {
        // Given
        var other = said("Iets anders").ref(id, 1);

        // When
        var refused = assertThatIllegalArgumentException()
                .isThrownBy(() -> inTransaction(
                        () -> words.keep(other, said("Rust"), wijkaanpak, Audience.of(MUNICIPALITY), NOW)));

        // Then
        refused.withMessageContaining("other words");
    }

    @Test
    void words_stand_or_fall_with_their_event() {
        // When
        var refused = assertThatThrownBy(
                () -> words.keep(said("Rust").ref(id, 1), said("Rust"), wijkaanpak, Audience.of(MUNICIPALITY), NOW));

        // Then
        refused.isInstanceOf(IllegalTransactionStateException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from words",
                "update words set digest = 'sha256:0'",
                "update words set audience = 'public', audience_organisations = '{}'"
            })
    void the_service_can_neither_remove_a_row_nor_change_its_digest_or_its_readers(String sql) {
        // Given
        keep(1, "Rust", Audience.of(MUNICIPALITY));

        // When
        var refused = assertThatThrownBy(() -> jdbc.sql(sql).update());

        // Then
        refused.isInstanceOf(DataAccessException.class).rootCause().hasMessageContaining("permission denied");
    }

    private WordsRef keep(int version, String text, Audience audience) {
        var ref = said(text).ref(id, version);
        inTransaction(() -> words.keep(ref, said(text), wijkaanpak, audience, NOW));
        return ref;
    }

    private void erase(int version) {
        inTransaction(() -> words.erase(id, version, "Op verzoek", LATER));
    }

    private static void inTransaction(Runnable work) {
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(_ -> work.run());
    }

    private static SaltedWords said(String text) {
        return SaltedWords.of(Map.of("text", text), "00112233445566778899aabbccddeeff");
    }

    private static void migrate(Database database) {
        Flyway.configure()
                .dataSource(
                        database.url(),
                        database.owner().user(),
                        database.owner().password())
                .locations("classpath:db/platform")
                .placeholders(Map.of("runtime", database.runtime().user()))
                .load()
                .migrate();
    }
}
