// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.authority;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.Task;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Capacity;
import nl.wijkakkoord.platform.decision.Check;
import org.jspecify.annotations.Nullable;

/**
 * Who does what for all parties of a wijkaanpak (ADR 0030): whoever the parties gave it to; before they agreed on how they
 * decide, and for what settles without a round, who started it; and otherwise any party.
 *
 * @param initiator null when there is no such wijkaanpak
 * @param procedureInForce whether the parties agreed on how they decide
 * @param assigned by task, those to whom it was given and who take part today; absent when there are none
 */
public record Tasks(
        @Nullable OrganisationId initiator, boolean procedureInForce, Map<Task, Set<OrganisationId>> assigned) {
    /** What others of the parties do when they please leaves no other choice to who disagrees: no round settles it. */
    private static final Set<Task> SETTLING = Set.of(Task.AUDITORS, Task.INVITATIONS);

    /** Before the parties agreed on anything. */
    public static Tasks of(OrganisationId initiator) {
        return new Tasks(initiator, false, Map.of());
    }

    /** @param capacity of who acts, for that organisation */
    Check check(Task task, OrganisationId organisation, Capacity capacity) {
        var given = assigned.get(task);
        if (given != null) {
            return Check.refuseWhen(
                            !given.contains(organisation), ActorRolesRefusal.TASK_OF_ANOTHER, new TreeSet<>(given))
                    .and(() -> capacity.checkMay(Act.LEADS));
        }
        if (!procedureInForce || SETTLING.contains(task)) {
            return Check.refuseWhen(!organisation.equals(initiator), ActorRolesRefusal.NOT_THE_INITIATOR);
        }
        return Check.refuseWhen(capacity == Capacity.FACILITATOR, ActorRolesRefusal.TASK_NOT_GIVEN)
                .and(() -> capacity.checkMay(Act.LEADS));
    }
}
