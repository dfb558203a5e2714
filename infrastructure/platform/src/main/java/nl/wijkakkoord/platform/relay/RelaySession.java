// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import nl.wijkakkoord.platform.sql.AdvisoryLocks;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One database session, which may hold the lock of the relay. The relay does all its work in this session, so whoever
 * lost the lock because its session ended cannot write any more either.
 */
final class RelaySession implements AutoCloseable {
    // Two numbers: their own key space, apart from locks on one number.
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(1);

    private static final String LONGEST_SILENCE = "5s";

    private final Connection connection;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private boolean leading;
    private long lastSign = System.nanoTime();

    RelaySession(DataSource dataSource) {
        try {
            connection = dataSource.getConnection();
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("The relay has no database session", e);
        }
        var session = new SingleConnectionDataSource(connection, true);
        jdbc = JdbcClient.create(session);
        transactions = new TransactionTemplate(new JdbcTransactionManager(session));
    }

    /**
     * Takes the lock when nobody has it. It is kept until this session ends, which PostgreSQL sees to when nothing is
     * heard from it for some seconds: a process that is frozen, or a host that is gone, does not end it by itself.
     */
    boolean lead() {
        leading = jdbc.sql("select pg_try_advisory_lock(" + AdvisoryLocks.RELAY + ")")
                .query(Boolean.class)
                .single();
        if (leading) {
            jdbc.sql("set idle_session_timeout = '" + LONGEST_SILENCE + "'").update();
        }
        return leading;
    }

    /**
     * Says that this leader is still at work, for whoever waits for something else than the database.
     *
     * @throws DataAccessException when it leads no more
     */
    void giveSignOfLife() {
        if (System.nanoTime() - lastSign > SIGN_OF_LIFE.toNanos()) {
            jdbc.sql("select 1").query(Integer.class).single();
            lastSign = System.nanoTime();
        }
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    TransactionTemplate transactions() {
        return transactions;
    }

    /** Gives the lock back before the connection goes back to its pool, or ends the connection. */
    @Override
    public void close() {
        try (connection) {
            if (leading) {
                release();
            }
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("The relay's database session did not close", e);
        }
    }

    private void release() throws SQLException {
        try {
            jdbc.sql("reset idle_session_timeout").update();
            jdbc.sql("select pg_advisory_unlock(" + AdvisoryLocks.RELAY + ")")
                    .query(Boolean.class)
                    .single();
        } catch (DataAccessException e) {
            connection.abort(Runnable::run);
        }
    }
}
