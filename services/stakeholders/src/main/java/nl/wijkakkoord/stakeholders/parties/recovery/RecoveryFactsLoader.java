// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.recovery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.identity.Issuers;
import nl.wijkakkoord.stakeholders.parties.directory.MemberTable;
import nl.wijkakkoord.stakeholders.parties.party.AdmittedParties;
import nl.wijkakkoord.stakeholders.parties.recovery.RecoveryCommand.NewContact;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks up what is known of a party whose contact is gone. */
@Component
record RecoveryFactsLoader(
        AdmittedParties parties, MemberTable members, Issuers issuers, JdbcClient jdbc, Clock clock) {

    RecoveryFacts of(UUID wijkaanpak, NewContact contact) {
        return new RecoveryFacts(
                contact.organisation(),
                takesPart(wijkaanpak, contact.organisation()),
                hasContact(wijkaanpak, contact.organisation()),
                issuers.maySpeakFor(contact.issuer(), contact.organisation()));
    }

    /** Whether it is still needed, of a contact whose issuer was looked at before. */
    boolean isGone(UUID wijkaanpak, OrganisationId organisation) {
        return takesPart(wijkaanpak, organisation) && !hasContact(wijkaanpak, organisation);
    }

    private boolean takesPart(UUID wijkaanpak, OrganisationId organisation) {
        return parties.of(wijkaanpak, null).contains(organisation);
    }

    /** Of a party that was set aside none answered, whoever is registered. */
    private boolean hasContact(UUID wijkaanpak, OrganisationId organisation) {
        var setAside = jdbc.sql("""
            select exists (select from silence where wijkaanpak = ? and organisation = ? and set_aside)
            """)
                .params(wijkaanpak, organisation.value())
                .query(Boolean.class)
                .single();
        return !setAside && members.hasContact(wijkaanpak, organisation, LocalDate.now(clock));
    }
}
