// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.deadline;

import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.platform.deciding.Command;

/**
 * A kind of deadline: what is asked of an aggregate when its time has come. The command goes in once, in one transaction
 * with the removal of the deadline. When it is refused or breaks, nothing is changed, and it is tried again later.
 *
 * <p>All kinds keep the view {@code deadlines}, which is rebuilt as search tables are; what failed is then tried at once.
 */
public interface Deadline {

    /** Under which it is kept, in kebab-case and for good. */
    String kind();

    /** @param by the system itself */
    Command command(UUID target, By by);
}
