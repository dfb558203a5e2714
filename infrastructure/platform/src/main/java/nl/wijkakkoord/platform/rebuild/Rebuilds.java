// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.rebuild;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.wijkakkoord.platform.rebuild.EventSource.Feed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Starts rebuilds: one at a time in the whole service, beside its work. */
final class Rebuilds {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuilds.class);

    private final RebuildLog log;
    private final List<EventSource> sources;
    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final PlatformTransactionManager transactions;

    Rebuilds(
            RebuildLog log,
            List<EventSource> sources,
            DataSource dataSource,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.log = log;
        this.sources = sources;
        this.dataSource = dataSource;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /**
     * @param by who starts it
     * @return its id; empty when another one is under way, in this instance or in another
     */
    Optional<Long> start(Collection<View> views, String by) {
        return RebuildSession.open(dataSource).map(session -> {
            var id = log.begun(views, by);
            Thread.ofVirtual().name("rebuild-" + id).start(() -> rebuild(session, id, views));
            return id;
        });
    }

    private void rebuild(RebuildSession session, long id, Collection<View> views) {
        try (session) {
            session.run(() -> feedAndSwap(id, views));
            LOG.info(
                    "Rebuild {} is done: {}", id, views.stream().map(View::name).toList());
        } catch (RuntimeException | Error e) {
            LOG.error("Rebuild {} failed; the views are as they were", id, e);
            log.failed(id, why(e));
        }
    }

    private static String why(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableEventException) {
                return cause.getMessage();
            }
        }
        return NestedExceptionUtils.getMostSpecificCause(failure).toString();
    }

    private void feedAndSwap(long id, Collection<View> views) {
        var rebuild = new Rebuild(log, id, views, jdbc, transactions);
        var keepers = views.stream().flatMap(view -> view.keepers().stream()).toList();
        var feeds = new ArrayList<Feed>();
        try {
            rebuild.createTables();
            sources.forEach(source -> source.open(keepers).ifPresent(feeds::add));
            rebuild.run(feeds);
        } finally {
            feeds.forEach(Feed::close);
        }
    }
}
