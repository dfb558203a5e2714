// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.inbox;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the inbox did with events, for a rebuild that does the same again. */
final class InboxFates {
    private static final String FATES = """
        select case when not exists (select from inbox i where i.source = e.source and i.id = e.id) then 'UNHEARD'
                    when exists (select from parked_event p where p.topic = e.topic and p.id = e.id) then 'PARKED'
                    when exists (select from skipped_event s where s.topic = e.topic and s.id = e.id) then 'SKIPPED'
                    else 'HANDLED' end
        from unnest(?::text[], ?::text[], ?::text[]) with ordinality e (source, id, topic, nth) order by nth
        """;

    private final JdbcClient jdbc;

    InboxFates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    enum Fate {
        UNHEARD,
        PARKED,
        SKIPPED,
        HANDLED
    }

    /** In the same order. */
    List<Fate> fates(List<Received> events) {
        return jdbc.sql(FATES)
                .param(events.stream().map(Received::source).toArray(String[]::new))
                .param(events.stream().map(Received::id).toArray(String[]::new))
                .param(events.stream().map(Received::topic).toArray(String[]::new))
                .query(Fate.class)
                .list();
    }

    /** Begins to remember, in this session only, what was fed. */
    void remember() {
        jdbc.sql("create temporary table fed_event (source text, id text, primary key (source, id))")
                .update();
    }

    /** @return false when it was fed before: what is published twice is handled once */
    boolean enter(Received event) {
        return jdbc.sql("insert into fed_event (source, id) values (?, ?) on conflict do nothing")
                        .params(event.source(), event.id())
                        .update()
                == 1;
    }
}
