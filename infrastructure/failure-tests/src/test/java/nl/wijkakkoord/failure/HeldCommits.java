// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.failure;

import static org.awaitility.Awaitility.await;

import java.time.Duration;

/**
 * Holds every commit after it is on disk and before it is answered: PostgreSQL waits for a standby server that is not
 * there. Closing lets them go on.
 */
final class HeldCommits implements AutoCloseable {
    private final House house;

    private HeldCommits(House house) {
        this.house = house;
    }

    static HeldCommits of(House house) {
        var commits = new HeldCommits(house);
        commits.standby("nobody");
        return commits;
    }

    void awaitHeld(Instance instance) {
        await(instance.name() + " waits for its commit")
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> house.postgres()
                        .superuser()
                        .sql("""
                            select exists (select from pg_stat_activity
                                where wait_event = 'SyncRep' and application_name = ?)\
                            """)
                        .param(instance.name())
                        .query(Boolean.class)
                        .single());
    }

    @Override
    public void close() {
        standby("");
    }

    private void standby(String name) {
        var superuser = house.postgres().superuser();
        superuser
                .sql("alter system set synchronous_standby_names = '" + name + "'")
                .update();
        superuser.sql("select pg_reload_conf()").query().singleValue();
        await().until(() -> superuser
                .sql("show synchronous_standby_names")
                .query(String.class)
                .single()
                .equals(name));
    }
}
