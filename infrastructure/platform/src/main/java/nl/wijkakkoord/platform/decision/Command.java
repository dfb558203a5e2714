// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.decision;

import java.util.UUID;
import nl.wijkakkoord.contracts.By;

/** What somebody wants to happen to one aggregate. */
public interface Command {

    /** The aggregate it is for. */
    UUID target();

    /** Who asks for it. */
    By by();
}
