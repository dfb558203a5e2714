// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.wijkaanpak;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.InvitationWithdrawn;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyAdmitted;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyCorrected;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyInvited;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import nl.wijkakkoord.stakeholders.parties.correction.CorrectionRefusal;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.CorrectParty;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.WithdrawInvitation;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that was invited or takes part.
 *
 * @param invitedAt null for the initiator
 * @param admittedAt null as long as it did not accept
 * @param until last day on which it takes part, null when open
 * @param corrected ids of the events in whose place a correction stands
 */
record Party(
        OrganisationId organisation,
        PartyKind kind,
        String name,
        @Nullable Instant invitedAt,
        @Nullable Instant admittedAt,
        @Nullable LocalDate until,
        Set<UUID> corrected) {
    private static final Set<PartyKind> DECIDING_NOTHING = EnumSet.of(PartyKind.ADVISER, PartyKind.FACILITATOR);

    static Party of(PartyInvited event) {
        return new Party(event.organisation(), event.kind(), event.name(), event.at(), null, null, Set.of());
    }

    /** Who started the wijkaanpak. */
    static Party of(PartyAdmitted event) {
        return new Party(event.organisation(), event.kind(), event.name(), null, event.at(), null, Set.of());
    }

    Party accepting(PartyAdmitted event) {
        return new Party(organisation, event.kind(), event.name(), invitedAt, event.at(), null, corrected);
    }

    Party corrected(PartyCorrected event) {
        var mistakes = Stream.concat(corrected.stream(), Stream.of(event.corrects()));
        return new Party(
                organisation,
                event.kind(),
                event.name(),
                invitedAt,
                admittedAt,
                until,
                mistakes.collect(Collectors.toUnmodifiableSet()));
    }

    Party leaving(LocalDate last) {
        return new Party(organisation, kind, name, invitedAt, admittedAt, last, corrected);
    }

    /** @param mistaken the event that is named as the mistake, null when the wijkaanpak has none with that id */
    Decision correct(
            CorrectParty command, @Nullable Event mistaken, ActorRoles authority, Audience audience, Instant now) {
        return checkMayCorrect(authority)
                .and(() -> checkMayCorrect(command.entry(), mistaken))
                .and(() -> Check.refuseWhen(
                        admitted() && decidesOtherwise(command.kind()), WijkaanpakRefusal.CAPACITY_STANDS))
                .thenRecord(() -> new PartyCorrected(
                        command.wijkaanpak(),
                        organisation,
                        command.entry(),
                        command.reason(),
                        command.kind(),
                        command.name(),
                        audience,
                        command.by(),
                        now));
    }

    /** How it was invited, by who invites; how it takes part, by itself. */
    private Check checkMayCorrect(ActorRoles authority) {
        return admitted() ? authority.checkContactOf(organisation) : authority.checkLeading();
    }

    /** @param mistaken the event that is named as the mistake, null when the wijkaanpak has none with that id */
    Decision withdraw(
            WithdrawInvitation command,
            @Nullable Event mistaken,
            ActorRoles authority,
            Audience audience,
            Instant now) {
        return authority
                .checkLeading()
                .and(() -> Check.refuseWhen(admitted(), WijkaanpakRefusal.ALREADY_A_PARTY, organisation))
                .and(() -> checkMayCorrect(command.entry(), mistaken))
                .thenRecord(() -> new InvitationWithdrawn(
                        command.wijkaanpak(),
                        organisation,
                        command.entry(),
                        command.reason(),
                        audience,
                        command.by(),
                        now));
    }

    private Check checkMayCorrect(UUID entry, @Nullable Event mistaken) {
        var correctable = switch (mistaken) {
            case PartyInvited e -> tellsOf(e.organisation(), e.at());
            case PartyAdmitted e -> tellsOf(e.organisation(), e.at());
            case PartyCorrected e -> tellsOf(e.organisation(), e.at());
            case null, default -> false;
        };
        return CorrectionRefusal.check(entry, correctable, corrected);
    }

    private boolean decidesOtherwise(PartyKind other) {
        return kind != other && (DECIDING_NOTHING.contains(kind) || DECIDING_NOTHING.contains(other));
    }

    /** Not of what it was before it left and was invited again. */
    private boolean tellsOf(OrganisationId other, Instant at) {
        return organisation.equals(other) && !at.isBefore(invitedAt == null ? admittedAt : invitedAt);
    }

    boolean admitted() {
        return admittedAt != null;
    }

    boolean hasLeft(LocalDate today) {
        return until != null && until.isBefore(today);
    }
}
