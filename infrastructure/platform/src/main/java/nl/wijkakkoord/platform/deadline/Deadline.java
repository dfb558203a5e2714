// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.deadline;

import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.platform.decision.Command;

/**
 * A kind of deadline: what is asked of an aggregate when its time has come. The command goes in once. The events that
 * it leads to must cancel the deadline or move it, in their transaction, as any other event does that makes it pointless: so
 * the same events never let it be met twice. When the command is refused or breaks, or the deadline stands all the same,
 * nothing is changed, and it is tried again later.
 *
 * <p>What it leads to depends on dates that were recorded, never on when a machine gets round to it (ADR 0025). So where it
 * rests on what another service tells, it is refused with a {@code NOT_YET} as long as an earlier date may still be heard of.
 *
 * <p>All kinds keep the view {@code deadlines}, which is rebuilt as search tables are; what failed is then tried at once.
 */
public interface Deadline {

    /** Under which it is kept, in kebab-case and for good. */
    String kind();

    /** @param by the system itself */
    Command command(UUID target, By by);
}
