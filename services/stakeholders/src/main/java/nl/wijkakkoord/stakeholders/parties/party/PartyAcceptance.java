// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.party;

import java.time.Instant;
import java.time.LocalDate;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyAdmitted;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.Party;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.Wijkaanpak;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.AcceptInvitation;

/** An organisation that was invited becomes a party by its own act, and by nobody else's. */
public final class PartyAcceptance {
    private PartyAcceptance() {}

    /** @param today the Dutch calendar day */
    public static Decision accept(Wijkaanpak wijkaanpak, AcceptInvitation command, LocalDate today, Instant now) {
        var organisation = command.by().organisation();
        return checkMayAccept(wijkaanpak, organisation)
                .and(() -> wijkaanpak.auditors().checkNotAuditing(organisation, today))
                .and(() -> wijkaanpak.checkNoAlias(organisation, today))
                .thenRecord(() -> {
                    var invited = wijkaanpak.party(organisation).orElseThrow();
                    return new PartyAdmitted(
                            wijkaanpak.wijkaanpak(),
                            organisation,
                            invited.kind(),
                            invited.name(),
                            Audience.ofWijkaanpak(),
                            command.by(),
                            now);
                });
    }

    public static Check checkMayAccept(Wijkaanpak wijkaanpak, OrganisationId organisation) {
        var party = wijkaanpak.party(organisation);
        return Check.refuseWhen(party.isEmpty(), PartyRefusal.NOT_INVITED)
                .and(() -> PartyInvitation.checkAbsent(party.filter(Party::admitted)));
    }
}
