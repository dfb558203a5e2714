// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.mandate;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.decisions.MandateCitation;

/** What stands under each mandate: bound and promised under one mandate, the same money counts once (ADR 0027). */
final class MandateTotals {
    private final Map<UUID, Use> uses = new HashMap<>();

    private record Use(MandateCitation mandate, UUID money, long cents, boolean promised, boolean stands) {}

    void bind(UUID money, MandateCitation mandate, long cents) {
        uses.put(money, new Use(mandate, money, cents, false, true));
    }

    void promise(UUID commitment, UUID money, MandateCitation mandate, long cents) {
        uses.put(commitment, new Use(mandate, money, cents, true, true));
    }

    void stands(UUID act, boolean stands) {
        uses.computeIfPresent(
                act, (_, use) -> new Use(use.mandate(), use.money(), use.cents(), use.promised(), stands));
    }

    /** What deputies did under it included. */
    long of(UUID mandate) {
        var perMoney = uses.values().stream()
                .filter(use -> use.stands() && isUnder(mandate, use.mandate()))
                .collect(groupingBy(Use::money, groupingBy(Use::promised, summingLong(Use::cents))));
        return perMoney.values().stream()
                .mapToLong(sums -> Math.max(sums.getOrDefault(false, 0L), sums.getOrDefault(true, 0L)))
                .sum();
    }

    private static boolean isUnder(UUID mandate, MandateCitation cited) {
        return cited.mandate().equals(mandate)
                || cited.under() != null && cited.under().mandate().equals(mandate);
    }
}
