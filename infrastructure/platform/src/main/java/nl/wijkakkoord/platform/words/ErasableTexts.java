// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.words;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Audience.Kind;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.words.SaltedWords;
import nl.wijkakkoord.contracts.words.WordsEvent.WordsErased;
import nl.wijkakkoord.contracts.words.WordsEvent.WordsKept;
import nl.wijkakkoord.contracts.words.WordsRef;
import nl.wijkakkoord.platform.access.Readers;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Accepted;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/**
 * Words that the events of this service only hold a salted digest of, because they are not for everybody or must be
 * erasable. An aggregate keeps them, and erases them, in the transaction of the event that tells of it; who may read
 * them gets them with their salt, and can check them against the event.
 *
 * <p>Who may read is fixed when they are kept: showing them to more organisations is a new event, and new words. Words
 * for named organisations are for those alone: an auditor sees that they are there and what their digest is.
 */
public class ErasableTexts {
    private record Row(UUID id, KeptWords words, UUID wijkaanpak, Audience audience) {}

    private final JdbcClient jdbc;
    private final Readers readers;

    ErasableTexts(JdbcClient jdbc, Readers readers) {
        this.jdbc = jdbc;
        this.readers = readers;
    }

    /**
     * Keeps a version of words beside the event that refers to it.
     *
     * @param ref as the event holds it
     * @param at when the event was recorded
     * @throws IllegalArgumentException when the reference is to other words
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(WordsRef ref, SaltedWords words, UUID wijkaanpak, Audience audience, Instant at) {
        if (!words.digest().equals(ref.digest())) {
            throw new IllegalArgumentException("The event refers to other words than are to be kept.");
        }
        jdbc.sql("""
            insert into words (words, version, wijkaanpak, audience, audience_organisations, digest, content, salt,
                               kept_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
                .params(
                        ref.words(),
                        ref.version(),
                        wijkaanpak,
                        audience.kind().name().toLowerCase(Locale.ROOT),
                        audience.organisations().stream()
                                .map(OrganisationId::value)
                                .toArray(String[]::new),
                        ref.digest().value(),
                        Json.MAPPER.writeValueAsString(words.words()),
                        words.salt(),
                        Timestamp.from(at))
                .update();
    }

    /**
     * Keeps the next version of words beside an event that is for some organisations only, for those.
     *
     * @return to be recorded with that event
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public WordsKept keepBeside(Event event, UUID words, SaltedWords said) {
        var all = all(words);
        var ref = said.ref(words, all.isEmpty() ? 1 : all.getLast().version() + 1);
        keep(ref, said, event.wijkaanpak(), event.audience(), event.at());
        return new WordsKept(
                words, event.wijkaanpak(), ref.version(), ref.digest(), event.audience(), event.by(), event.at());
    }

    /** One version; empty when it is not there or not for this reader, which looks the same. */
    public Optional<KeptWords> read(UUID words, int version, OrganisationId reader) {
        return forReader(rows("words = ? and version = ?", words, version), reader)
                .findAny();
    }

    /** The versions that are for this reader, in their order. */
    public List<KeptWords> list(UUID words, OrganisationId reader) {
        return forReader(rows("words = ?", words), reader).toList();
    }

    /**
     * The same of several.
     *
     * @param meant whether what has this audience is for the reader, where that is not for the audience alone to say
     * @return by their id, those of which there is any
     */
    public Map<UUID, List<KeptWords>> list(Collection<UUID> words, OrganisationId reader, Predicate<Audience> meant) {
        return rows("words = any(?)", (Object) words.toArray(UUID[]::new))
                .filter(row -> meant.test(row.audience()) && mayRead(row, reader))
                .collect(Collectors.groupingBy(Row::id, Collectors.mapping(Row::words, Collectors.toList())));
    }

    /**
     * What the words say, whoever asks: for an aggregate that decides on them, never for an answer.
     *
     * @return empty when they were erased, or never kept here
     */
    public Optional<SaltedWords> open(WordsRef ref) {
        return rows(
                        "words = ? and version = ? and digest = ?",
                        ref.words(),
                        ref.version(),
                        ref.digest().value())
                .map(row -> row.words().salted())
                .flatMap(Optional::stream)
                .findAny();
    }

    /** All versions in their order, whoever asks: for who decides on the next, never for an answer. */
    public List<KeptWords> all(UUID words) {
        return rows("words = ?", words).map(Row::words).toList();
    }

    /** The last version, unless everything was erased already. */
    public Optional<Integer> lastToErase(UUID words) {
        return jdbc.sql("select max(version) from words where words = ? and erased_at is null")
                .param(words)
                .query(Integer.class)
                .optional();
    }

    /**
     * Erases the versions up to and including this one, as far as they were not erased before.
     *
     * @param at when the event that tells of it was recorded
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(UUID words, int version, String reason, Instant at) {
        jdbc.sql("""
            update words set content = null, salt = null, erased_at = ?, erasure_reason = ?
            where words = ? and version <= ? and erased_at is null
            """).params(Timestamp.from(at), reason, words, version).update();
    }

    /** How many versions were erased by the event that was recorded then. */
    public int erased(UUID words, Instant at) {
        return jdbc.sql("select count(*) from words where words = ? and erased_at = ?")
                .params(words, Timestamp.from(at))
                .query(Integer.class)
                .single();
    }

    /** Erases what this decision tells of, if it was not refused. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Decision erase(Decision decision, Erasure erasure) {
        if (decision instanceof Accepted accepted && accepted.events().getLast() instanceof WordsErased e) {
            erase(e.words(), e.version(), erasure.reason(), e.at());
        }
        return decision;
    }

    private Stream<KeptWords> forReader(Stream<Row> rows, OrganisationId reader) {
        return rows.filter(row -> mayRead(row, reader)).map(Row::words);
    }

    private boolean mayRead(Row row, OrganisationId reader) {
        return readers.mayRead(reader, row.wijkaanpak(), row.audience());
    }

    private Stream<Row> rows(String where, Object... parameters) {
        return jdbc
                .sql("select * from words where " + where + " order by version")
                .params(parameters)
                .query(ErasableTexts::row)
                .list()
                .stream();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var organisations = Stream.of(
                        (String[]) row.getArray("audience_organisations").getArray())
                .map(OrganisationId::new)
                .toList();
        var audience = new Audience(Kind.valueOf(row.getString("audience").toUpperCase(Locale.ROOT)), organisations);
        var words = new KeptWords(
                row.getInt("version"),
                new Digest(row.getString("digest")),
                instant(row, "kept_at"),
                content(row.getString("content")),
                row.getString("salt"),
                instant(row, "erased_at"),
                row.getString("erasure_reason"));
        return new Row(row.getObject("words", UUID.class), words, row.getObject("wijkaanpak", UUID.class), audience);
    }

    private static @Nullable ObjectNode content(@Nullable String json) {
        return json == null ? null : (ObjectNode) Json.MAPPER.readTree(json);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }
}
