// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.relation;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.stakeholders.RelationKind;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.decision.Command;

sealed interface RelationCommand extends Command {

    UUID relation();

    @Override
    default UUID target() {
        return relation();
    }

    @Acts(Act.BRINGS)
    record RelateInterests(
            UUID relation, UUID wijkaanpak, RelationKind kind, List<UUID> interests, String explanation, By by)
            implements RelationCommand {}

    /** @param round in which the parties agreed to what resolves it */
    @Acts(Act.BRINGS)
    record ResolveRelation(UUID relation, UUID round, String explanation, By by) implements RelationCommand {}

    @Acts(Act.BRINGS)
    record WithdrawRelation(UUID relation, String reason, By by) implements RelationCommand {}

    @Acts(Act.BRINGS)
    record ReopenRelation(UUID relation, String reason, By by) implements RelationCommand {}
}
