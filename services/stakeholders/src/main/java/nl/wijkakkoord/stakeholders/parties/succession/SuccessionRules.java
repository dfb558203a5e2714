// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.succession;

import static nl.wijkakkoord.platform.decision.Check.refuseWhen;
import static nl.wijkakkoord.stakeholders.parties.identity.IdentityRefusal.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.contracts.stakeholders.SuccessionGround;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartySucceeded;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.SuccessionAnnounced;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.SuccessionWithdrawn;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import nl.wijkakkoord.stakeholders.parties.party.PartyNames;
import nl.wijkakkoord.stakeholders.parties.party.PartyRefusal;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.Party;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.Wijkaanpak;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.AcceptSuccession;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.AnnounceSuccession;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.WithdrawSuccession;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakRefusal;
import org.jspecify.annotations.Nullable;

/**
 * One organisation comes in the place of another: said by who is succeeded, or by the operator where nobody can speak for it
 * any more, and taken up by the successor's own act (ADR 0026).
 */
public final class SuccessionRules {
    private SuccessionRules() {}

    /**
     * @param competent the organisation that configuration names for the successor's municipality, null when it names none
     * @param today the Dutch calendar day
     */
    public static Decision announce(
            Wijkaanpak wijkaanpak,
            AnnounceSuccession command,
            ActorRoles authority,
            @Nullable OrganisationId competent,
            LocalDate today,
            Instant now) {
        var predecessor = command.predecessor();
        var successor = command.successor();
        var party = wijkaanpak.party(predecessor).filter(Party::admitted);
        return refuseWhen(party.isEmpty(), PartyRefusal.PARTY_UNKNOWN, predecessor)
                .and(() -> checkMayAnnounce(authority, predecessor, command.asOperator()))
                .and(() -> refuseWhen(predecessor.equals(successor), SUCCESSOR_IS_PREDECESSOR))
                .and(() -> wijkaanpak.successions().checkNotSucceeded(predecessor))
                .and(() -> wijkaanpak.successions().checkNotSucceeded(successor))
                .and(() -> checkSuccessor(wijkaanpak, party.get(), successor, today))
                .and(() -> checkGround(command, party.get().kind()))
                .and(() -> refuseWhen(
                        competent != null && !competent.equals(successor),
                        WijkaanpakRefusal.NOT_THIS_MUNICIPALITY,
                        successor,
                        command.municipality()))
                .and(() -> PartyNames.checkFree(wijkaanpak, command.name(), today, predecessor, successor))
                .thenRecord(() -> new SuccessionAnnounced(
                        wijkaanpak.wijkaanpak(),
                        predecessor,
                        successor,
                        command.name(),
                        command.municipality(),
                        command.ground(),
                        command.from(),
                        command.passes(),
                        command.evidence(),
                        wijkaanpak.partiesAnd(successor, today),
                        command.by(),
                        now));
    }

    public static Check checkMayAnnounce(ActorRoles authority, OrganisationId predecessor, boolean asOperator) {
        return asOperator ? Check.passed() : authority.checkContactOf(predecessor);
    }

    /** @param today the Dutch calendar day */
    public static Decision withdraw(
            Wijkaanpak wijkaanpak, WithdrawSuccession command, ActorRoles authority, LocalDate today, Instant now) {
        var predecessor = command.predecessor();
        var announced = wijkaanpak.successions().announcedOf(predecessor);
        return checkMayAnnounce(authority, predecessor, command.asOperator())
                .and(() -> refuseWhen(announced.isEmpty(), NO_SUCCESSION_ANNOUNCED, predecessor))
                .thenRecord(() -> new SuccessionWithdrawn(
                        wijkaanpak.wijkaanpak(),
                        predecessor,
                        announced.get().successor(),
                        command.reason(),
                        wijkaanpak.partiesAnd(announced.get().successor(), today),
                        command.by(),
                        now));
    }

    /** @param today the Dutch calendar day */
    public static Decision accept(
            Wijkaanpak wijkaanpak, AcceptSuccession command, ActorRoles authority, LocalDate today, Instant now) {
        var predecessor = wijkaanpak.party(command.predecessor()).orElse(null);
        var successor = command.by().organisation();
        var present = present(wijkaanpak, successor, today);
        return checkMayAccept(wijkaanpak, command.predecessor(), authority, today)
                .thenRecord(() -> {
                    var announced = announced(wijkaanpak, command.predecessor(), successor)
                            .orElseThrow();
                    return new PartySucceeded(
                            wijkaanpak.wijkaanpak(),
                            command.predecessor(),
                            successor,
                            present.map(Party::kind).orElse(predecessor.kind()),
                            present.map(Party::name).orElse(announced.name()),
                            announced.municipality(),
                            announced.ground(),
                            announced.from(),
                            announced.passes(),
                            announced.evidence(),
                            Audience.ofWijkaanpak(),
                            command.by(),
                            now);
                });
    }

    /** Of an organisation that takes part already its contacts accept, of a new one whoever its tokens are given to. */
    public static Check checkMayAccept(
            Wijkaanpak wijkaanpak, OrganisationId predecessor, ActorRoles authority, LocalDate today) {
        var successor = authority.organisation();
        var announced = announced(wijkaanpak, predecessor, successor);
        return refuseWhen(announced.isEmpty(), NO_SUCCESSION_ANNOUNCED, predecessor)
                .and(() -> refuseWhen(
                        today.isBefore(announced.get().from()),
                        SUCCESSION_NOT_YET,
                        announced.get().from()))
                .and(() -> present(wijkaanpak, successor, today).isEmpty()
                        ? Check.passed()
                        : authority.checkContactOf(successor))
                .and(() -> wijkaanpak.successions().checkNotSucceeded(successor))
                .and(() ->
                        checkSuccessor(wijkaanpak, wijkaanpak.party(predecessor).orElseThrow(), successor, today))
                .and(() -> PartyNames.checkFree(wijkaanpak, announced.get().name(), today, predecessor, successor));
    }

    /** Who takes part already keeps the part in the deciding that it was admitted with (ADR 0012). */
    private static Check checkSuccessor(
            Wijkaanpak wijkaanpak, Party predecessor, OrganisationId successor, LocalDate today) {
        var otherwise = present(wijkaanpak, successor, today)
                .filter(party -> party.decidesOtherwise(predecessor.kind()))
                .isPresent();
        return wijkaanpak
                .auditors()
                .checkNotAuditing(successor, today)
                .and(() -> wijkaanpak.checkNoAlias(successor, today))
                .and(() -> refuseWhen(otherwise, PartyRefusal.CAPACITY_STANDS));
    }

    private static Check checkGround(AnnounceSuccession command, PartyKind predecessor) {
        var herindeling = command.ground() == SuccessionGround.HERINDELING;
        var municipality = herindeling && predecessor == PartyKind.MUNICIPALITY;
        return refuseWhen(
                        herindeling && !municipality && predecessor != PartyKind.PROVINCE,
                        GROUND_NOT_OF_KIND,
                        predecessor)
                .and(() -> refuseWhen(
                        (command.ground() == SuccessionGround.SPLIT) != (command.passes() != null), DEED_OF_SPLIT_ONLY))
                .and(() -> refuseWhen(municipality != (command.municipality() != null), MUNICIPALITY_OF_HERINDELING));
    }

    private static Optional<SuccessionAnnounced> announced(
            Wijkaanpak wijkaanpak, OrganisationId predecessor, OrganisationId successor) {
        return wijkaanpak
                .successions()
                .announcedOf(predecessor)
                .filter(announced -> announced.successor().equals(successor));
    }

    private static Optional<Party> present(Wijkaanpak wijkaanpak, OrganisationId organisation, LocalDate today) {
        return wijkaanpak
                .admitted(today)
                .filter(party -> party.organisation().equals(organisation))
                .findAny();
    }
}
