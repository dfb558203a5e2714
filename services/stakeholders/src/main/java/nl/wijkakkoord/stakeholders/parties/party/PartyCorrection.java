// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.party;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.stakeholders.Task;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyCorrected;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import nl.wijkakkoord.stakeholders.parties.correction.CorrectionRules;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.Party;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.Wijkaanpak;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.CorrectParty;
import org.jspecify.annotations.Nullable;

/** How an organisation was invited or admitted is corrected: before it accepts by who invites, then by itself (ADR 0012). */
public final class PartyCorrection {
    private PartyCorrection() {}

    /**
     * @param mistaken the event that is named as the mistake, null when this wijkaanpak has none with that id
     * @param today the Dutch calendar day
     */
    public static Decision correct(
            Wijkaanpak wijkaanpak,
            CorrectParty command,
            @Nullable Event mistaken,
            ActorRoles authority,
            LocalDate today,
            Instant now) {
        var organisation = command.organisation();
        var party = wijkaanpak.party(organisation).orElse(null);
        if (party == null) {
            return Decision.refused(PartyRefusal.PARTY_UNKNOWN, organisation);
        }
        return (party.admitted() ? authority.checkContactOf(organisation) : authority.checkLeading(Task.INVITATIONS))
                .and(() -> checkEntry(party, command.entry(), mistaken))
                .and(() -> Check.refuseWhen(
                        party.admitted() && party.decidesOtherwise(command.kind()), PartyRefusal.CAPACITY_STANDS))
                .and(() -> PartyNames.checkFree(wijkaanpak, command.name(), today, organisation))
                .thenRecord(() -> new PartyCorrected(
                        wijkaanpak.wijkaanpak(),
                        organisation,
                        command.entry(),
                        command.reason(),
                        command.kind(),
                        command.name(),
                        party.admitted() ? Audience.ofWijkaanpak() : wijkaanpak.partiesAnd(organisation, today),
                        command.by(),
                        now));
    }

    static Check checkEntry(Party party, UUID entry, @Nullable Event mistaken) {
        return CorrectionRules.check(entry, party.isToldBy(mistaken), party.corrected());
    }
}
