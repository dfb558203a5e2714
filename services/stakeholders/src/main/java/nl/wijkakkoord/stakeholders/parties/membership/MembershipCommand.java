// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.contracts.stakeholders.RoleFrom;
import nl.wijkakkoord.contracts.words.SaltedWords;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.decision.Command;
import nl.wijkakkoord.platform.decision.Forgetting;
import nl.wijkakkoord.platform.timeline.Period;
import nl.wijkakkoord.platform.words.ErasingCommand;
import nl.wijkakkoord.platform.words.Erasure;
import org.jspecify.annotations.Nullable;

public sealed interface MembershipCommand extends Command {

    UUID membership();

    @Override
    default UUID target() {
        return membership();
    }

    /**
     * The contact of an organisation that has none: the member that made it a party, or whom the operator registered.
     *
     * @param from first day
     */
    @Acts(Act.FOLLOWS)
    record JoinAsContact(
            UUID membership, UUID wijkaanpak, OrganisationId organisation, UUID member, LocalDate from, By by)
            implements MembershipCommand {}

    /**
     * Always for the organisation of who acts.
     *
     * @param issuer whose tokens the member will act with
     */
    @Acts(Act.KEEPS_ITSELF)
    record JoinMember(
            UUID membership, UUID wijkaanpak, UUID member, String issuer, MemberRole role, Period period, By by)
            implements MembershipCommand {}

    /** @param from first day of the new role */
    @Acts(Act.KEEPS_ITSELF)
    record ChangeRole(UUID membership, MemberRole role, LocalDate from, By by) implements MembershipCommand {}

    /** @param until last day */
    @Acts(Act.KEEPS_ITSELF)
    record Leave(UUID membership, LocalDate until, By by) implements MembershipCommand {}

    /** @param until last day of its organisation */
    @Acts(Act.FOLLOWS)
    record LeaveWithParty(UUID membership, LocalDate until, By by) implements MembershipCommand {}

    /**
     * What was recorded wrongly, with all roles as they should have been.
     *
     * @param entry the mistaken event
     * @param until last day, null when open; says nothing without roles
     */
    @Acts(Act.EMPOWERS)
    record CorrectMembership(
            UUID membership,
            UUID entry,
            SaltedWords reason,
            List<RoleFrom> roles,
            @Nullable LocalDate until,
            By by) implements MembershipCommand {}

    /** The directory has the right values already, when it had an entry. */
    @Acts(Act.ERASES)
    record CorrectDirectoryEntry(UUID membership, By by) implements MembershipCommand, Forgetting {}

    /** All that there is of the person as such: the directory's entry, and why its memberships and mandates were changed. */
    @Acts(Act.ERASES)
    record ErasePerson(UUID membership, Erasure erasure) implements MembershipCommand, ErasingCommand {}

    @Acts(Act.ERASES)
    record EraseDirectoryEntry(UUID membership, boolean asOperator, By by) implements MembershipCommand, Forgetting {}
}
