// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.participation;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What parties were asked, and which of them answered. */
@Component
record Questions(JdbcClient jdbc) {

    /** All of them, whoever may know of them. */
    List<Question> of(UUID wijkaanpak) {
        return jdbc.sql("""
            select kind, asker, asked, asked_at, readers,
                   array(select a.organisation from answer a where a.question = q.id) as answered
            from question q
            where wijkaanpak = ?
            """).param(wijkaanpak).query(Questions::question).list();
    }

    /**
     * @param id of the round, or the interest
     * @param version of what is asked about: answers to an earlier one do not count any more
     * @param event that asks
     * @param asked the parties; null for all but the asker
     */
    void ask(UUID id, int version, QuestionKind kind, Event event, @Nullable Set<OrganisationId> asked) {
        jdbc.sql("delete from answer using question where question = id and id = ? and version <> ?")
                .params(id, version)
                .update();
        jdbc.sql("""
            insert into question (id, version, wijkaanpak, kind, asker, asked, asked_at, readers)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update
            set version = excluded.version, readers = excluded.readers,
                asked_at = case when question.version = excluded.version then question.asked_at
                                else excluded.asked_at end
            """)
                .params(
                        id,
                        version,
                        event.wijkaanpak(),
                        kind.name(),
                        event.by().organisation().value(),
                        asked == null ? null : texts(asked),
                        Timestamp.from(event.at()),
                        ReadBy.column(event.audience()))
                .update();
    }

    void answer(UUID id, OrganisationId organisation) {
        jdbc.sql("insert into answer (question, organisation) values (?, ?) on conflict do nothing")
                .params(id, organisation.value())
                .update();
    }

    private static Question question(ResultSet row, int number) throws SQLException {
        var asked = row.getArray("asked");
        return new Question(
                QuestionKind.valueOf(row.getString("kind")),
                new OrganisationId(row.getString("asker")),
                asked == null ? null : organisations(asked),
                row.getTimestamp("asked_at").toInstant(),
                organisations(row.getArray("answered")),
                ReadBy.audience(row.getArray("readers")));
    }

    private static Set<OrganisationId> organisations(Array array) throws SQLException {
        return Stream.of((String[]) array.getArray()).map(OrganisationId::new).collect(Collectors.toUnmodifiableSet());
    }

    private static String[] texts(Collection<OrganisationId> organisations) {
        return organisations.stream().map(OrganisationId::value).toArray(String[]::new);
    }
}
