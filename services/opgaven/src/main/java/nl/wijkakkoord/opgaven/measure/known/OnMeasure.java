// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure.known;

import java.util.UUID;
import nl.wijkakkoord.platform.decision.Command;

/** What is done with a measure, be it with a part of it. */
public interface OnMeasure extends Command {

    UUID measure();

    @Override
    default UUID target() {
        return measure();
    }
}
