// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.closing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.decisions.Condition;
import nl.wijkakkoord.contracts.decisions.ConditionFound.Why;

/** What must be known at a closing that the round itself does not tell. */
public interface ClosingFacts {

    /** How it is with each of these other rounds, which conditions wait for; one that is absent is not known. */
    Map<UUID, Why> others(Collection<UUID> named);

    /** How it is with money that a condition waits for, on that Dutch calendar day. */
    default Why money(Condition condition, LocalDate day) {
        return Why.NOT_YET;
    }

    /** Of the lot, where one may have to be drawn and it was kept. */
    default Optional<String> salt() {
        return Optional.empty();
    }
}
