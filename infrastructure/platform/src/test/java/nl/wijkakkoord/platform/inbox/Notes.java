// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.inbox;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import nl.wijkakkoord.contracts.subjects.SubjectEvent;
import nl.wijkakkoord.contracts.subjects.SubjectEvent.SectionFrozen;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.servers.Database;
import org.slf4j.MDC;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Writes the words it hears into a table, and refuses some. */
@Projection(view = "notes", tables = "note")
final class Notes implements Reaction<SubjectEvent> {
    private static final String FAIL = "do $$ begin raise exception using errcode = '%s'; end $$";

    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final Map<String, AtomicInteger> failuresLeft = new ConcurrentHashMap<>();
    private final Map<String, String> failures = new ConcurrentHashMap<>();
    private final CountDownLatch inHand = new CountDownLatch(1);
    private final CountDownLatch free = new CountDownLatch(1);
    private volatile String heldUp;
    private final Map<String, Map<String, String>> logged = new ConcurrentHashMap<>();
    private JdbcClient jdbc;

    void writeTo(Database database, JdbcClient runtime) {
        var owner = new DriverManagerDataSource(
                database.url(), database.owner().user(), database.owner().password());
        JdbcClient.create(owner)
                .sql("create table note (number bigint generated always as identity, wijkaanpak text, word text,"
                        + " transaction text default pg_current_xact_id()::text)")
                .update();
        jdbc = runtime;
    }

    /** Whoever writes this word waits until it is let go. */
    CountDownLatch holdUp(String word) {
        heldUp = word;
        return inHand;
    }

    void letGo() {
        free.countDown();
    }

    void refuse(String word) {
        refused.add(word);
    }

    void accept(String word) {
        refused.remove(word);
    }

    void failForAWhile(String word, String state, int times) {
        failures.put(word, state);
        failuresLeft.put(word, new AtomicInteger(times));
    }

    List<String> of(String wijkaanpak) {
        return jdbc.sql("select word from note where wijkaanpak = ? order by number")
                .param(wijkaanpak)
                .query(String.class)
                .list();
    }

    /** By word. */
    Map<String, String> transactionsOf(String wijkaanpak) {
        return jdbc
                .sql("select word, transaction from note where wijkaanpak = ?")
                .param(wijkaanpak)
                .query()
                .listOfRows()
                .stream()
                .collect(Collectors.toMap(row -> (String) row.get("word"), row -> (String) row.get("transaction")));
    }

    /** What a log line would have said, beside its words, when that word was last heard. */
    Map<String, String> logged(String word) {
        return logged.get(word);
    }

    @Override
    public void on(SubjectEvent event, Received received) {
        if (event instanceof SectionFrozen section) {
            logged.put(section.name(), MDC.getCopyOfContextMap());
            jdbc.sql("insert into note (wijkaanpak, word) values (?, ?)")
                    .params(section.wijkaanpak().toString(), section.name())
                    .update();
            if (section.name().equals(heldUp)) {
                waitUntilFree();
            }
            if (refused.contains(section.name())) {
                throw new IllegalStateException(section.name() + " is refused");
            }
            if (failuresLeft.getOrDefault(section.name(), new AtomicInteger()).getAndDecrement() > 0) {
                jdbc.sql(FAIL.formatted(failures.get(section.name()))).update();
            }
        }
    }

    private void waitUntilFree() {
        inHand.countDown();
        try {
            free.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
