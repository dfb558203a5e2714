// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.decision;

import java.util.UUID;

/** What somebody wants to happen to one aggregate. */
public interface Command {

    /** The aggregate it is for. */
    UUID target();
}
