// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.ambition;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.ambitions.OpgaveRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The joint ambitions of wijkaanpakken, as heard from ambitions. */
@Component
public record JointAmbitions(JdbcClient jdbc) {

    /** Whether one was drafted. */
    public boolean exists(UUID wijkaanpak) {
        return jdbc.sql("select exists (select from joint_ambition_version where wijkaanpak = ?)")
                .param(wijkaanpak)
                .query(Boolean.class)
                .single();
    }

    /** Where each objective of the opgave that was taken up is, by the objective's name. */
    public Map<String, InAmbition> with(UUID opgave) {
        return jdbc
                .sql("""
                    select distinct on (o.objective) o.objective, v.ambition, v.version, v.status
                    from joint_ambition_objective o
                    join joint_ambition_version v using (wijkaanpak, version)
                    where o.opgave = ?
                    order by o.objective, o.version desc
                    """)
                .param(opgave)
                .query((row, _) -> Map.entry(
                        row.getString("objective"),
                        new InAmbition(
                                row.getObject("ambition", UUID.class),
                                row.getInt("version"),
                                AmbitionStatus.valueOf(row.getString("status")))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void drafted(UUID wijkaanpak, UUID ambition, int version, List<OpgaveRef> cited) {
        jdbc.sql("""
            insert into joint_ambition_version (wijkaanpak, version, ambition, status) values (?, ?, ?, ?)
            on conflict (wijkaanpak, version) do nothing
            """)
                .params(wijkaanpak, version, ambition, AmbitionStatus.DRAFT.name())
                .update();
        jdbc.sql("delete from joint_ambition_objective where wijkaanpak = ? and version = ?")
                .params(wijkaanpak, version)
                .update();
        for (var ref : cited) {
            jdbc.sql("""
                insert into joint_ambition_objective (wijkaanpak, version, opgave, objective) values (?, ?, ?, ?)
                on conflict do nothing
                """)
                    .params(wijkaanpak, version, ref.opgave(), ref.objective())
                    .update();
        }
    }

    void adopted(UUID wijkaanpak, int version) {
        jdbc.sql("update joint_ambition_version set status = ? where wijkaanpak = ? and status = ?")
                .params(AmbitionStatus.SUPERSEDED.name(), wijkaanpak, AmbitionStatus.ADOPTED.name())
                .update();
        status(wijkaanpak, version, AmbitionStatus.ADOPTED);
    }

    void status(UUID wijkaanpak, int version, AmbitionStatus status) {
        jdbc.sql("update joint_ambition_version set status = ? where wijkaanpak = ? and version = ?")
                .params(status.name(), wijkaanpak, version)
                .update();
    }
}
