// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.directory;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent.DirectoryEntryErased;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The names and addresses of members, which no event holds. One entry per member, organisation and wijkaanpak. */
@Component
public record Directory(JdbcClient jdbc) {

    /** In the transaction of the event that makes the member known. What was entered before is replaced. */
    public void enter(UUID wijkaanpak, OrganisationId organisation, UUID member, DirectoryEntry entry) {
        jdbc.sql("""
            insert into directory_entry (wijkaanpak, organisation, member, name, email)
            values (?, ?, ?, ?, ?)
            on conflict (wijkaanpak, organisation, member)
            do update set name = excluded.name, email = excluded.email
            """)
                .params(wijkaanpak, organisation.value(), member, entry.name(), entry.email())
                .update();
    }

    /** In the transaction of the event that tells of it. Does nothing for a member whose entry was erased. */
    public void correct(UUID wijkaanpak, OrganisationId organisation, UUID member, DirectoryEntry entry) {
        jdbc.sql("update directory_entry set name = ?, email = ? where wijkaanpak = ? and organisation = ?"
                        + " and member = ?")
                .params(entry.name(), entry.email(), wijkaanpak, organisation.value(), member)
                .update();
    }

    /** Of somebody who was to be a member, and does not become one; whoever is or was one stays. */
    public void forget(UUID wijkaanpak, OrganisationId organisation, UUID member) {
        jdbc.sql("""
            delete from directory_entry d
            where wijkaanpak = ? and organisation = ? and member = ?
              and not exists (select from member_role r where r.wijkaanpak = d.wijkaanpak
                              and r.organisation = d.organisation and r.member = d.member)
            """).params(wijkaanpak, organisation.value(), member).update();
    }

    /** Empty for a member whose entry was erased. */
    public Optional<DirectoryEntry> find(UUID wijkaanpak, OrganisationId organisation, UUID member) {
        return jdbc.sql("select name, email from directory_entry where wijkaanpak = ? and organisation = ? and member"
                        + " = ?")
                .params(wijkaanpak, organisation.value(), member)
                .query(DirectoryEntry.class)
                .optional();
    }

    /** The entries of these members, as far as there are. */
    public Map<Key, DirectoryEntry> of(UUID wijkaanpak, Collection<UUID> members) {
        return jdbc
                .sql("select organisation, member, name, email from directory_entry where wijkaanpak = ? and member"
                        + " = any(?)")
                .params(wijkaanpak, members.toArray(UUID[]::new))
                .query(Row.class)
                .list()
                .stream()
                .collect(Collectors.toMap(
                        row -> new Key(row.organisation(), row.member()),
                        row -> new DirectoryEntry(row.name(), row.email())));
    }

    @EventHandler
    void on(DirectoryEntryErased event) {
        jdbc.sql("delete from directory_entry where wijkaanpak = ? and organisation = ? and member = ?")
                .params(event.wijkaanpak(), event.organisation().value(), event.member())
                .update();
    }

    /** Whose entry it is. */
    public record Key(OrganisationId organisation, UUID member) {}

    private record Row(OrganisationId organisation, UUID member, String name, String email) {}
}
