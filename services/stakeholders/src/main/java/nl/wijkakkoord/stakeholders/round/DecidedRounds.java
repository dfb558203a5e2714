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
    private final JdbcClient jdbc;

    DecidedRounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(DecidedRound decided) {
        var subject = decided.subject();
        jdbc.sql("""
            insert into decided_round (round, wijkaanpak, subject_type, subject, subject_version, digest, agreed)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
                .params(
                        decided.round(),
                        decided.wijkaanpak(),
                        subject.type(),
                        subject.id(),
                        subject.version(),
                        subject.digest().value(),
                        decided.agreed())
                .update();
    }

    /** Empty when this service has not heard that there was such a round in this wijkaanpak, or that it was closed. */
    public Optional<DecidedRound> find(UUID wijkaanpak, UUID round) {
        return jdbc.sql("select * from decided_round where wijkaanpak = ? and round = ?")
                .params(wijkaanpak, round)
                .query((row, _) -> new DecidedRound(
                        round,
                        wijkaanpak,
                        new SubjectRef(
                                row.getString("subject_type"),
                                row.getObject("subject", UUID.class),
                                row.getInt("subject_version"),
                                new Digest(row.getString("digest"))),
                        row.getBoolean("agreed")))
                .optional();
    }
}
