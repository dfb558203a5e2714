// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.command;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writers on one aggregate wait for each other until their transactions end, in whichever instance they are: none
 * decides on a state that is about to change, and the version that is compared is the version that is written on.
 */
record AggregateLock(JdbcClient jdbc) {

    void await(UUID aggregate) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(aggregate.toString())
                .query()
                .singleValue();
    }

    /** @return false when there is another writer; nothing is waited for then */
    boolean goFirst(UUID aggregate) {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended(?, 0))")
                .param(aggregate.toString())
                .query(Boolean.class)
                .single();
    }
}
