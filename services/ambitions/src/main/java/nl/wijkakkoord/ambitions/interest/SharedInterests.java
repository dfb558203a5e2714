// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.interest;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose interests were shared with which wijkaanpak, as heard from stakeholders. */
@Component
public record SharedInterests(JdbcClient jdbc) {

    /** Of each interest that was shared, whose it is. */
    public Map<UUID, OrganisationId> of(UUID wijkaanpak) {
        return jdbc
                .sql("select interest, organisation from shared_interest where wijkaanpak = ?")
                .param(wijkaanpak)
                .query((row, _) -> Map.entry(
                        row.getObject("interest", UUID.class), new OrganisationId(row.getString("organisation"))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void share(UUID interest, UUID wijkaanpak, OrganisationId organisation) {
        jdbc.sql("""
            insert into shared_interest (interest, wijkaanpak, organisation) values (?, ?, ?)
            on conflict (interest) do nothing
            """).params(interest, wijkaanpak, organisation.value()).update();
    }
}
