// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.need;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.opgaven.Purpose;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.decision.Command;
import org.jspecify.annotations.Nullable;

/** What is done with the financing plan of an opgave. */
sealed interface NeedCommand extends Command {

    UUID plan();

    @Override
    default UUID target() {
        return plan();
    }

    /** The plan of an opgave has an id of its own. */
    static UUID planOf(UUID opgave) {
        return UUID.nameUUIDFromBytes(("financing plan of " + opgave).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @param amountCents whole euro cents
     * @param taakveld code, null when none is looked to
     * @param owner null when nobody is looked to
     */
    @Acts(Act.PREPARES)
    record StateNeed(
            UUID wijkaanpak,
            UUID need,
            Purpose purpose,
            long amountCents,
            @Nullable String taakveld,
            @Nullable OrganisationId owner,
            By by)
            implements NeedCommand {
        @Override
        public UUID plan() {
            return planOf(purpose.opgave());
        }
    }

    @Acts(Act.PREPARES)
    record DropNeed(UUID plan, UUID need, String reason, By by) implements NeedCommand {}

    /** The measure was withdrawn. */
    @Acts(Act.FOLLOWS)
    record DropMeasure(UUID plan, UUID measure, String reason, By by) implements NeedCommand {}
}
