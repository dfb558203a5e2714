// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.words;

import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.platform.decision.Forgetting;

/** Words are erased, by their author or an operator. */
public interface ErasingCommand extends Forgetting {

    Erasure erasure();

    @Override
    default By by() {
        return erasure().by();
    }
}
