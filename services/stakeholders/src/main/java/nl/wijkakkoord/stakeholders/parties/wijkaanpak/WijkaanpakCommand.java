// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.wijkaanpak;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.Area;
import nl.wijkakkoord.contracts.stakeholders.EndingGround;
import nl.wijkakkoord.contracts.stakeholders.Evidence;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.contracts.stakeholders.SuccessionGround;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.decision.Command;
import nl.wijkakkoord.platform.timeline.Period;
import nl.wijkakkoord.stakeholders.parties.directory.DirectoryEntry;
import org.jspecify.annotations.Nullable;

public sealed interface WijkaanpakCommand extends Command {

    UUID wijkaanpak();

    @Override
    default UUID target() {
        return wijkaanpak();
    }

    @Acts(Act.STARTS)
    record StartWijkaanpak(UUID wijkaanpak, String name, String initiatorName, Area area, By by)
            implements WijkaanpakCommand {}

    @Acts(Act.LEADS)
    record InviteParty(UUID wijkaanpak, OrganisationId organisation, PartyKind kind, String name, By by)
            implements WijkaanpakCommand {}

    /**
     * By the invited organisation itself: nobody else can make it a party.
     *
     * @param contact who accepts
     */
    @Acts(Act.ANSWERS)
    record AcceptInvitation(UUID wijkaanpak, DirectoryEntry contact, By by) implements WijkaanpakCommand {}

    /**
     * How an organisation was invited or admitted, as it should have been recorded.
     *
     * @param entry the mistaken event
     */
    @Acts(Act.EMPOWERS)
    record CorrectParty(
            UUID wijkaanpak, OrganisationId organisation, UUID entry, String reason, PartyKind kind, String name, By by)
            implements WijkaanpakCommand {}

    /** @param entry the mistaken event */
    @Acts(Act.LEADS)
    record WithdrawInvitation(UUID wijkaanpak, OrganisationId organisation, UUID entry, String reason, By by)
            implements WijkaanpakCommand {}

    /**
     * For the organisation of who acts.
     *
     * @param until last day on which it takes part
     */
    @Acts(Act.KEEPS_ITSELF)
    record LeaveWijkaanpak(UUID wijkaanpak, LocalDate until, String reason, By by) implements WijkaanpakCommand {}

    /**
     * @param municipality CBS code of the successor, where it is a municipality
     * @param passes by the deed of a split
     * @param asOperator whether who acts is the operator, who answers for who an organisation is, and for nothing else
     */
    @Acts(Act.KEEPS_ITSELF)
    record AnnounceSuccession(
            UUID wijkaanpak,
            OrganisationId predecessor,
            OrganisationId successor,
            String name,
            @Nullable String municipality,
            SuccessionGround ground,
            LocalDate from,
            @Nullable String passes,
            Evidence evidence,
            boolean asOperator,
            By by)
            implements WijkaanpakCommand {}

    @Acts(Act.KEEPS_ITSELF)
    record WithdrawSuccession(UUID wijkaanpak, OrganisationId predecessor, String reason, boolean asOperator, By by)
            implements WijkaanpakCommand {}

    /** By the successor. */
    @Acts(Act.SUCCEEDS)
    record AcceptSuccession(UUID wijkaanpak, OrganisationId predecessor, By by) implements WijkaanpakCommand {}

    @Acts(Act.KEEPS_ITSELF)
    record RecordAlias(
            UUID wijkaanpak,
            OrganisationId organisation,
            OrganisationId alias,
            Evidence evidence,
            boolean asOperator,
            By by)
            implements WijkaanpakCommand {}

    @Acts(Act.KEEPS_ITSELF)
    record WithdrawAlias(UUID wijkaanpak, OrganisationId alias, String reason, boolean asOperator, By by)
            implements WijkaanpakCommand {}

    /** As long as the parties did not agree on how they decide. */
    @Acts(Act.LEADS)
    record EndWijkaanpak(UUID wijkaanpak, EndingGround ground, String reason, By by) implements WijkaanpakCommand {}

    /** The parties agreed to it, in a round. */
    @Acts(Act.FOLLOWS)
    record EndAsAgreed(UUID wijkaanpak, EndingGround ground, String reason, UUID round, By by)
            implements WijkaanpakCommand {}

    @Acts(Act.OVERSEES)
    record AppointAuditor(UUID wijkaanpak, OrganisationId organisation, Period period, By by)
            implements WijkaanpakCommand {}

    /** @param until last day on which the organisation is auditor */
    @Acts(Act.OVERSEES)
    record DismissAuditor(UUID wijkaanpak, OrganisationId organisation, LocalDate until, By by)
            implements WijkaanpakCommand {}
}
