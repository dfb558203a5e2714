// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.inbox;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.common.AxonTransientException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Which failures say nothing about the event, so that it is tried until they have passed. */
final class Faults {
    private static final Set<Class<? extends Throwable>> PASSING = Set.of(
            TransientDataAccessException.class,
            RecoverableDataAccessException.class,
            DataAccessResourceFailureException.class,
            CannotCreateTransactionException.class,
            SQLTransientException.class,
            SQLRecoverableException.class,
            AxonTransientException.class,
            VirtualMachineError.class);

    // Connection, roll-back by the database (deadlock, serialisation), out of resources, stopped by an operator.
    private static final Set<String> PASSING_STATES = Set.of("08", "40", "53", "57");

    private Faults() {}

    static boolean pass(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> PASSING.stream().anyMatch(type -> type.isInstance(cause)) || hasPassingState(cause));
    }

    private static boolean hasPassingState(Throwable cause) {
        return cause instanceof SQLException sql
                && sql.getSQLState() != null
                && PASSING_STATES.contains(sql.getSQLState().substring(0, 2));
    }
}
