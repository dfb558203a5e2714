// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.owner;

import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyAdmitted;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyCorrected;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartySucceeded;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What kind of party owns money, for schemes that are for some kinds only. */
@Projection(view = "owner-kinds", tables = "owner_kind")
public record OwnerKindProjection(JdbcClient jdbc) implements Reaction<WijkaanpakEvent> {

    @Override
    public void on(WijkaanpakEvent event, Received received) {
        switch (event) {
            case PartyAdmitted e -> is(e.wijkaanpak(), e.organisation(), e.kind());
            case PartyCorrected e -> is(e.wijkaanpak(), e.organisation(), e.kind());
            case PartySucceeded e -> is(e.wijkaanpak(), e.successor(), e.kind());
            default -> {}
        }
    }

    private void is(UUID wijkaanpak, OrganisationId organisation, PartyKind kind) {
        jdbc.sql("""
            insert into owner_kind (wijkaanpak, organisation, kind) values (?, ?, ?)
            on conflict (wijkaanpak, organisation) do update set kind = excluded.kind
            """).params(wijkaanpak, organisation.value(), kind.name()).update();
    }

    /** Null when that party was not heard of. */
    public @Nullable PartyKind of(UUID wijkaanpak, OrganisationId organisation) {
        return jdbc.sql("select kind from owner_kind where wijkaanpak = ? and organisation = ?")
                .params(wijkaanpak, organisation.value())
                .query(PartyKind.class)
                .optional()
                .orElse(null);
    }
}
