// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import nl.wijkakkoord.platform.sql.AdvisoryLocks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The one database session in which views are rebuilt: it holds the lock that makes it the only one, and the new tables,
 * which are temporary. Both are gone with the session, however it ends.
 */
final class RebuildSession implements AutoCloseable {
    /** Whether some instance is rebuilding now. */
    static final String BUSY = """
        exists (select from pg_locks where locktype = 'advisory' and classid = 1466528876 and objid = 1 and granted
                and database = (select oid from pg_database where datname = current_database()))
        """;

    private static final Logger LOG = LoggerFactory.getLogger(RebuildSession.class);

    private final DataSource dataSource;
    private final Connection connection;
    private final JdbcClient jdbc;

    private RebuildSession(DataSource dataSource) throws SQLException {
        this.dataSource = dataSource;
        this.connection = dataSource.getConnection();
        this.jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    /** Empty when another one is under way, in this instance or in another. */
    static Optional<RebuildSession> open(DataSource dataSource) {
        try {
            var session = new RebuildSession(dataSource);
            if (session.lock()) {
                return Optional.of(session);
            }
            session.connection.close();
            return Optional.empty();
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("There is no database session to rebuild in", e);
        }
    }

    /** Whatever this thread does with the database in the meantime, it does in this session. */
    void run(Runnable work) {
        TransactionSynchronizationManager.bindResource(dataSource, new ConnectionHolder(connection));
        try {
            work.run();
        } finally {
            TransactionSynchronizationManager.unbindResource(dataSource);
        }
    }

    @Override
    public void close() {
        try (connection) {
            release();
        } catch (SQLException e) {
            LOG.warn("The session of a rebuild did not close as it should", e);
        }
    }

    private boolean lock() {
        return jdbc.sql("select pg_try_advisory_lock(" + AdvisoryLocks.REBUILD + ")")
                .query(Boolean.class)
                .single();
    }

    /** Statements that were prepared here know the temporary tables by the same names, so they are forgotten too. */
    private void release() throws SQLException {
        try {
            jdbc.sql("discard temporary").update();
            jdbc.sql("deallocate all").update();
            jdbc.sql("select pg_advisory_unlock(" + AdvisoryLocks.REBUILD + ")")
                    .query(Boolean.class)
                    .single();
        } catch (DataAccessException e) {
            connection.abort(Runnable::run);
        }
    }
}
