// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.succession;

import static nl.wijkakkoord.platform.decision.Check.refuseWhen;
import static nl.wijkakkoord.stakeholders.parties.identity.IdentityRefusal.ALIAS_UNKNOWN;

import java.time.Instant;
import java.time.LocalDate;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyAliasRecorded;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyAliasWithdrawn;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import nl.wijkakkoord.stakeholders.parties.party.PartyInvitation;
import nl.wijkakkoord.stakeholders.parties.party.PartyRefusal;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.Wijkaanpak;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.RecordAlias;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.WithdrawAlias;

/** Another number of an organisation that takes part, said by its contact or by the operator (ADR 0026). */
public final class AliasRules {
    private AliasRules() {}

    /** @param today the Dutch calendar day */
    public static Decision record(
            Wijkaanpak wijkaanpak, RecordAlias command, ActorRoles authority, LocalDate today, Instant now) {
        var organisation = command.organisation();
        var alias = command.alias();
        var takesPart = wijkaanpak
                .admitted(today)
                .anyMatch(party -> party.organisation().equals(organisation));
        return refuseWhen(!takesPart, PartyRefusal.PARTY_UNKNOWN, organisation)
                .and(() -> SuccessionRules.checkMayAnnounce(authority, organisation, command.asOperator()))
                .and(() -> PartyInvitation.checkAbsent(wijkaanpak.party(alias).filter(party -> !party.hasLeft(today))))
                .and(() -> wijkaanpak.auditors().checkNotAuditing(alias, today))
                .and(() -> wijkaanpak.checkNoAlias(alias, today))
                .thenRecord(() -> new PartyAliasRecorded(
                        wijkaanpak.wijkaanpak(),
                        organisation,
                        alias,
                        command.evidence(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    public static Decision withdraw(Wijkaanpak wijkaanpak, WithdrawAlias command, ActorRoles authority, Instant now) {
        var owner = wijkaanpak.aliases().owner(command.alias());
        return refuseWhen(owner.isEmpty(), ALIAS_UNKNOWN, command.alias())
                .and(() -> SuccessionRules.checkMayAnnounce(
                        authority, wijkaanpak.successions().holder(owner.get()), command.asOperator()))
                .thenRecord(() -> new PartyAliasWithdrawn(
                        wijkaanpak.wijkaanpak(),
                        owner.get(),
                        command.alias(),
                        command.reason(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }
}
