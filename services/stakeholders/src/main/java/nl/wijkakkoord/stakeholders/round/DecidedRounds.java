// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.round;

import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rounds that were closed, as this service heard. */
@Component
public class DecidedRounds {
    private record Row(String subjectType, UUID subject, int subjectVersion, String digest) {
        SubjectRef ref() {
            return new SubjectRef(subjectType, subject, subjectVersion, new Digest(digest));
        }
    }

    private final JdbcClient jdbc;

    DecidedRounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(DecidedRound decided) {
        jdbc.sql("insert into decided_round (round, wijkaanpak) values (?, ?)")
                .params(decided.round(), decided.wijkaanpak())
                .update();
        if (decided.agreed() != null) {
            var agreed = decided.agreed();
            jdbc.sql("""
                update decided_round set subject_type = ?, subject = ?, subject_version = ?, digest = ? where round = ?
                """)
                    .params(
                            agreed.type(),
                            agreed.id(),
                            agreed.version(),
                            agreed.digest().value(),
                            decided.round())
                    .update();
        }
    }

    /** Empty when this service has not heard that there was such a round in this wijkaanpak, or that it was closed. */
    public Optional<DecidedRound> find(UUID wijkaanpak, UUID round) {
        var closed = jdbc.sql("select exists (select from decided_round where wijkaanpak = ? and round = ?)")
                .params(wijkaanpak, round)
                .query(Boolean.class)
                .single();
        return closed
                ? Optional.of(new DecidedRound(round, wijkaanpak, agreed(round).orElse(null)))
                : Optional.empty();
    }

    private Optional<SubjectRef> agreed(UUID round) {
        return jdbc.sql("""
            select subject_type, subject, subject_version, digest from decided_round
            where round = ? and subject is not null
            """).param(round).query(Row.class).optional().map(Row::ref);
    }
}
