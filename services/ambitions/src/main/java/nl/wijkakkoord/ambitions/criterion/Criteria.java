// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.criterion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.ambitions.CriteriaOf;
import nl.wijkakkoord.contracts.ambitions.Criterion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every version of the criteria that were ever in force. Nothing in it changes. */
@Component
public record Criteria(JdbcClient jdbc) {

    /** The criterion as it is in force now. */
    public Optional<CriterionInForce> inForce(UUID ambition, String criterion) {
        return jdbc.sql("""
            select * from criterion c where ambition = ? and name = ? and criteria_version =
              (select max(criteria_version) from criterion where ambition = c.ambition)
            """).params(ambition, criterion).query(Criteria::read).optional();
    }

    /** Keeps a version that came into force, whole. */
    public void keep(UUID wijkaanpak, UUID ambition, int criteriaVersion, List<CriteriaOf> objectives) {
        for (var objective : objectives) {
            for (var criterion : objective.criteria()) {
                jdbc.sql("""
                    insert into criterion (wijkaanpak, ambition, criteria_version, objective, name, criterion)
                    values (?, ?, ?, ?, ?, ?::jsonb)
                    """)
                        .params(
                                wijkaanpak,
                                ambition,
                                criteriaVersion,
                                objective.objective(),
                                criterion.name(),
                                Json.MAPPER.writeValueAsString(criterion))
                        .update();
            }
        }
    }

    private static CriterionInForce read(ResultSet row, int number) throws SQLException {
        return new CriterionInForce(
                row.getObject("wijkaanpak", UUID.class),
                row.getObject("ambition", UUID.class),
                row.getInt("criteria_version"),
                row.getString("objective"),
                Json.MAPPER.readValue(row.getString("criterion"), Criterion.class));
    }
}
