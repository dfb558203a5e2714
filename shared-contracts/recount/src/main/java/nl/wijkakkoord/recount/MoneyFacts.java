// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.recount;

import java.util.UUID;
import nl.wijkakkoord.contracts.decisions.AwaitedMoney;
import nl.wijkakkoord.contracts.decisions.Condition;

/** The names under which the function knows what conditions on money wait for. */
public final class MoneyFacts {
    private static final String FACT = "money:";

    private MoneyFacts() {}

    public static String fact(Condition condition) {
        var money = condition.money();
        return FACT + condition.kind() + " " + money.of() + " " + money.atLeastCents();
    }

    static boolean isFact(String name) {
        return name.startsWith(FACT);
    }

    static Condition condition(String fact) {
        var parts = fact.substring(FACT.length()).split(" ");
        return new Condition(
                Condition.Kind.valueOf(parts[0]),
                null,
                null,
                null,
                null,
                new AwaitedMoney(UUID.fromString(parts[1]), Long.parseLong(parts[2])));
    }
}
