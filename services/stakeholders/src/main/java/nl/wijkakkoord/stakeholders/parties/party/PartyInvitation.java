// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.party;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.stakeholders.Task;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.InvitationWithdrawn;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyInvited;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.Party;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.Wijkaanpak;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.InviteParty;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.WithdrawInvitation;
import org.jspecify.annotations.Nullable;

/** The initiator invites organisations, and takes back an invitation that was a mistake (ADR 0012). */
public final class PartyInvitation {
    private PartyInvitation() {}

    /** @param today the Dutch calendar day */
    public static Decision invite(
            Wijkaanpak wijkaanpak, InviteParty command, ActorRoles authority, LocalDate today, Instant now) {
        var organisation = command.organisation();
        return checkMayInvite(authority)
                .and(() -> checkAbsent(wijkaanpak.party(organisation).filter(party -> !party.hasLeft(today))))
                .and(() -> wijkaanpak.auditors().checkNotAuditing(organisation, today))
                .and(() -> wijkaanpak.successions().checkNotSucceeded(organisation))
                .and(() -> wijkaanpak.checkNoAlias(organisation, today))
                .and(() -> PartyNames.checkFree(wijkaanpak, command.name(), today, organisation))
                .thenRecord(() -> new PartyInvited(
                        wijkaanpak.wijkaanpak(),
                        organisation,
                        command.kind(),
                        command.name(),
                        wijkaanpak.partiesAnd(organisation, today),
                        command.by(),
                        now));
    }

    public static Check checkMayInvite(ActorRoles authority) {
        return authority.checkLeading(Task.INVITATIONS);
    }

    /**
     * @param mistaken the event that is named as the mistake, null when this wijkaanpak has none with that id
     * @param today the Dutch calendar day
     */
    public static Decision withdraw(
            Wijkaanpak wijkaanpak,
            WithdrawInvitation command,
            @Nullable Event mistaken,
            ActorRoles authority,
            LocalDate today,
            Instant now) {
        var organisation = command.organisation();
        var party = wijkaanpak.party(organisation);
        return Check.refuseWhen(party.isEmpty(), PartyRefusal.PARTY_UNKNOWN, organisation)
                .and(() -> authority.checkLeading(Task.INVITATIONS))
                .and(() -> Check.refuseWhen(party.get().admitted(), PartyRefusal.ALREADY_A_PARTY, organisation))
                .and(() -> PartyCorrection.checkEntry(party.get(), command.entry(), mistaken))
                .thenRecord(() -> new InvitationWithdrawn(
                        wijkaanpak.wijkaanpak(),
                        organisation,
                        command.entry(),
                        command.reason(),
                        wijkaanpak.partiesAnd(organisation, today),
                        command.by(),
                        now));
    }

    public static Check checkAbsent(Optional<Party> here) {
        return here.map(party -> Check.refuse(
                        party.admitted() ? PartyRefusal.ALREADY_A_PARTY : PartyRefusal.ALREADY_INVITED,
                        party.organisation()))
                .orElse(Check.passed());
    }
}
