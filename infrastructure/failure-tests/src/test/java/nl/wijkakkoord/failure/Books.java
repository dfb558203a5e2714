// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.failure;

import static nl.wijkakkoord.failure.House.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.wijkakkoord.failure.Topic.Message;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Compares, after healing, what clients were told with all that is kept anywhere: acknowledged commands, events,
 * positions, topics, inboxes with what they led to, and the journal. Everything since the house was started.
 */
final class Books {
    private static final Duration HEALED = Duration.ofMinutes(2);
    private static final Map<String, List<String>> HEARD_BY =
            Map.of(STAKEHOLDERS, List.of(DECISIONS, AUDIT), DECISIONS, List.of(STAKEHOLDERS, DECISIONS, AUDIT));

    private final House house;
    private final Map<String, Long> repetitions = new HashMap<>();

    private Books(House house) {
        this.house = house;
    }

    private record Place(long position, String key, String digest) {}

    private record Entry(String topic, String chain, String digest) {}

    /** Waits until nothing is under way, and then finds that all agrees. */
    static Books balance(House house) {
        var books = new Books(house);
        await("everything is published and heard")
                .atMost(HEALED)
                .pollInterval(Duration.ofMillis(100))
                .ignoreExceptions()
                .until(() -> books.open().isEmpty());
        HEARD_BY.keySet().forEach(books::compare);
        books.compareJournal();
        Effects.compare(house);
        return books;
    }

    /** How many messages a topic holds beside the first occurrence of each event. */
    long repetitions(String service) {
        return repetitions.get(service);
    }

    /** What is committed and still under way. */
    static Map<String, Long> open(House house) {
        return new Books(house).open();
    }

    private Map<String, Long> open() {
        var open = new HashMap<String, Long>();
        HEARD_BY.forEach((service, hearers) -> {
            open.put(service + " publishes", count(service, """
                select (select count(*) from event_unnumbered) + (select count(*) from event_position)
                    - (select position from relay_progress)\
                """));
            var events = count(service, "select count(*) from event");
            hearers.forEach(hearer -> open.put(
                    hearer + " hears " + service,
                    events
                            - count(
                                    hearer,
                                    "select count(*) from inbox where source = '" + House.source(service) + "'")));
        });
        open.values().removeIf(left -> left == 0);
        return open;
    }

    private void compare(String service) {
        compareCommands(service);
        var places = places(house.jdbc(service));
        comparePositions(service, places);
        compareTopic(service, places);
    }

    /** Acknowledged is stored once, and nothing is stored that was not acknowledged, but for acts of the system. */
    private void compareCommands(String service) {
        var told = house.ledger().of(service);
        var answered = house.jdbc(service)
                .sql("select key || ' ' || id || ' ' || version from answered_request where refusal is null")
                .query(String.class)
                .list();
        assertThat(answered)
                .as("answers kept by %s", service)
                .containsExactlyInAnyOrderElementsOf(told.stream()
                        .filter(entry -> entry.key() != null)
                        .map(entry -> entry.key() + " " + entry.id() + " " + entry.version())
                        .toList());
        var versions = new HashMap<String, Long>();
        house.jdbc(service)
                .sql("""
                    select aggregate_identifier, count(*), max(sequence_number),
                        max(sequence_number) filter (
                            where convert_from(payload, 'UTF8')::jsonb #>> '{by,member}' is not null)
                    from event group by 1\
                    """)
                .query((row, number) -> {
                    assertThat(row.getLong(3) + 1).as("versions have no holes").isEqualTo(row.getLong(2));
                    return versions.put(row.getString(1), row.getLong(4) + 1);
                })
                .list();
        told.stream()
                .collect(Collectors.groupingBy(entry -> entry.id().toString()))
                .forEach((id, entries) -> {
                    var acknowledged =
                            entries.stream().map(Ledger.Entry::version).toList();
                    assertThat(acknowledged).as("versions told of %s", id).doesNotHaveDuplicates();
                    assertThat(versions)
                            .as("newest version of %s in %s", id, service)
                            .containsEntry(
                                    id,
                                    LongStream.of(acknowledged.stream()
                                                    .mapToLong(v -> v)
                                                    .toArray())
                                            .max()
                                            .getAsLong());
                });
    }

    private void comparePositions(String service, List<Place> places) {
        assertThat(places).as("events of %s have positions", service).hasSize((int)
                count(service, "select count(*) from event"));
        assertThat(places)
                .as("positions of %s are dense", service)
                .extracting(Place::position)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, places.size()).boxed().toList());
    }

    /** Every event, with the very bytes of its position and under its key, the first occurrences in order. */
    private void compareTopic(String service, List<Place> places) {
        var byDigest = places.stream().collect(Collectors.toMap(Place::digest, place -> place));
        var seen = new HashSet<String>();
        var last = new HashMap<Integer, Long>();
        var partitions = new HashMap<String, Integer>();
        var messages = Topic.read(house, service);
        for (Message message : messages) {
            var place = byDigest.get(message.digest());
            assertThat(place)
                    .as("a message of %s that has no position", service)
                    .isNotNull();
            assertThat(message.key()).isEqualTo(place.key());
            assertThat(partitions.merge(message.key(), message.partition(), (first, now) -> first))
                    .as("a key has one partition")
                    .isEqualTo(message.partition());
            if (seen.add(message.digest())) {
                assertThat(place.position())
                        .as("first occurrences in partition %d of %s are in order", message.partition(), service)
                        .isGreaterThan(last.getOrDefault(message.partition(), 0L));
                last.put(message.partition(), place.position());
            }
        }
        assertThat(seen).as("published by %s", service).hasSameSizeAs(places);
        repetitions.put(service, (long) messages.size() - seen.size());
    }

    /** Every event once, in the order of its key; dense; every hash as it must be. */
    private void compareJournal() {
        var positions = new HashMap<String, Long>();
        for (var service : HEARD_BY.keySet()) {
            places(house.jdbc(service)).forEach(place -> positions.put(place.digest(), place.position()));
        }
        var journal = house.jdbc(AUDIT)
                .sql("select topic, chain, encode(sha256(bytes), 'hex') as digest from journal_entry order by index")
                .query(Entry.class)
                .list();
        assertThat(journal)
                .as("the journal")
                .extracting(Entry::digest)
                .containsExactlyInAnyOrderElementsOf(positions.keySet());
        var last = new HashMap<String, Long>();
        for (var entry : journal) {
            var position = positions.get(entry.digest());
            assertThat(position)
                    .as("the journal keeps the order of %s", entry)
                    .isGreaterThan(last.getOrDefault(entry.topic() + entry.chain(), 0L));
            last.put(entry.topic() + entry.chain(), position);
        }
        assertThat(count(AUDIT, "select size from journal_size")).isEqualTo(journal.size());
        assertThat(count(AUDIT, "select coalesce(max(index), -1) + 1 from journal_entry"))
                .isEqualTo(journal.size());
        assertThat(count(AUDIT, """
            select count(*) from (
                select hash, sha256('\\x00'::bytea || previous || int8send(number) || bytes) as computed, previous,
                    coalesce(lag(hash) over chain, decode(repeat('00', 32), 'hex')) as before, number,
                    row_number() over chain as nth
                from journal_entry window chain as (partition by chain order by number)) entry
            where hash <> computed or previous <> before or number <> nth\
            """)).as("entries with a wrong hash or number").isZero();
    }

    private static List<Place> places(JdbcClient jdbc) {
        return jdbc.sql("""
            select position, topic_key as key, encode(sha256(envelope), 'hex') as digest
            from event_position join event using (global_index) order by position\
            """).query(Place.class).list();
    }

    private long count(String service, String sql) {
        return house.jdbc(service).sql(sql).query(Long.class).single();
    }
}
