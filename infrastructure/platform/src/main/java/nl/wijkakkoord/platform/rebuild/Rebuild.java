// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.rebuild;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import nl.wijkakkoord.platform.rebuild.EventSource.Feed;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes views anew, in the session of the thread that calls. New tables are fed with the events while the service goes
 * on; then its writers wait for a moment, the last events are fed, and the real tables are made equal to the new ones.
 * While events are fed the transaction is read-only: PostgreSQL then lets nobody write but to temporary tables, so
 * nothing happens again that an event once led to.
 */
final class Rebuild {
    // As long as a pass brings this many there is no hurry to make writers wait.
    private static final int NEARLY_LEVEL = 200;
    private static final int MOST_PASSES = 20;
    private static final RetryPolicy UNTIL_WRITERS_LET_IT = RetryPolicy.builder()
            .maxRetries(100)
            .delay(Duration.ofMillis(50))
            .jitter(Duration.ofMillis(25))
            .includes(PessimisticLockingFailureException.class)
            .build();

    private final RebuildLog log;
    private final long id;
    private final NewTables tables;
    private final TransactionTemplate batches;
    private final TransactionTemplate swap;
    private final TransactionTemplate readOnlyPart;
    private final JdbcClient jdbc;
    private long total;

    Rebuild(RebuildLog log, long id, Collection<View> views, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.log = log;
        this.id = id;
        this.jdbc = jdbc;
        var names = new TreeSet<String>();
        views.forEach(view -> names.addAll(view.tables()));
        this.tables = new NewTables(jdbc, names);
        this.batches = new TransactionTemplate(transactions);
        batches.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.swap = new TransactionTemplate(transactions);
        this.readOnlyPart = new TransactionTemplate(transactions);
        readOnlyPart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    void createTables() {
        tables.create();
    }

    void run(List<Feed> feeds) {
        total = feeds.stream().mapToLong(Feed::total).sum();
        long before;
        var passes = 0;
        do {
            before = done(feeds);
            feeds.forEach(feed -> feed.catchUp(batch -> feed(batch, feeds)));
        } while (done(feeds) - before > NEARLY_LEVEL && ++passes < MOST_PASSES);
        log.progress(id, "swapping", done(feeds), total);
        swap(feeds);
    }

    private void feed(Runnable batch, List<Feed> feeds) {
        batches.executeWithoutResult(transaction -> readOnly(batch));
        log.progress(id, "feeding", done(feeds), total);
    }

    /** When the locks cannot be had nothing was fed yet, so it can be tried again. */
    private void swap(List<Feed> feeds) {
        try {
            new RetryTemplate(UNTIL_WRITERS_LET_IT).execute(() -> {
                swap.executeWithoutResult(transaction -> {
                    tables.lockReal();
                    readOnlyPart.executeWithoutResult(part -> readOnly(() -> feeds.forEach(Feed::finish)));
                    log.swapped(id, done(feeds), tables.replaceReal());
                });
                return null;
            });
        } catch (RetryException e) {
            throw new IllegalStateException("The swap failed", e.getCause());
        }
    }

    /** Ends with the transaction, or with the part of it that it was said in. */
    private void readOnly(Runnable work) {
        jdbc.sql("set transaction read only").update();
        work.run();
    }

    private static long done(List<Feed> feeds) {
        return feeds.stream().mapToLong(Feed::done).sum();
    }
}
