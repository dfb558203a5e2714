// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.overview.todo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.overview.thing.ThingType;
import nl.wijkakkoord.overview.todo.ToDo.DecidesOn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What rounds decide on, with what a position in them needs to say. */
@Component
record RoundSubjects(JdbcClient jdbc) {

    private record Row(
            UUID round,
            UUID wijkaanpak,
            ThingType type,
            UUID subject,
            int version,
            Digest digest,
            String title,
            @Nullable Long amountCents) {

        DecidesOn view() {
            return new DecidesOn(
                    new SubjectRef(type.text(), subject, version, digest),
                    title,
                    amountCents,
                    type.link(wijkaanpak, subject, version));
        }
    }

    Map<UUID, List<DecidesOn>> of(Collection<UUID> rounds) {
        return jdbc.sql("""
            select id as round, wijkaanpak, on_type as type, on_id as subject, on_version as version, digest,
                   title, amount_cents
            from tie where type = 'ROUND' and kind = 'DECIDES_ON' and id = any(?) order by id, on_id
            """).param(rounds.toArray(UUID[]::new)).query(Row.class).list().stream()
                .collect(groupingBy(Row::round, mapping(Row::view, toList())));
    }
}
