// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.subject;

import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.platform.decision.Command;

/** The parties decided, in a round, and the owner of the subject takes it over. */
public interface ConcludingCommand extends Command {

    Conclusion conclusion();

    @Override
    default By by() {
        return conclusion().by();
    }
}
