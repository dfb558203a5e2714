// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.closing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.decisions.Condition;
import nl.wijkakkoord.contracts.decisions.ConditionFound.Why;
import nl.wijkakkoord.decisions.money.MoneyTable;
import nl.wijkakkoord.decisions.round.condition.RoundConditionTable;
import nl.wijkakkoord.decisions.round.lot.LotTable;
import org.springframework.stereotype.Component;

/** Looks up what must be known when a round closes. */
@Component
public record ClosingFactsLoader(RoundConditionTable conditions, LotTable lots, MoneyTable money) {

    private record Looked(RoundConditionTable conditions, MoneyTable known, Optional<String> salt)
            implements ClosingFacts {
        @Override
        public Map<UUID, Why> others(Collection<UUID> named) {
            return conditions.states(named);
        }

        @Override
        public Why money(Condition condition, LocalDate day) {
            return known.state(condition, day);
        }
    }

    public ClosingFacts of(UUID round) {
        return new Looked(conditions, money, lots.of(round));
    }
}
