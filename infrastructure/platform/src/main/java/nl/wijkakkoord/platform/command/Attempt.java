// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.command;

import nl.wijkakkoord.platform.decision.Command;
import nl.wijkakkoord.platform.decision.Decision.Refused;

/** What became of a request that was tried in one transaction. */
sealed interface Attempt {

    record Answered(Receipt receipt) implements Attempt {}

    /** @param version of the command's target; what was tried is undone */
    record Rejected(Command command, long version, Refused refused) implements Attempt {}
}
