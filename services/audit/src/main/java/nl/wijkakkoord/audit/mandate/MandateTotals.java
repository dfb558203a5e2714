// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.mandate;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What stands under each mandate: bound and promised under one mandate, the same money counts once (ADR 0027). */
final class MandateTotals {
    private final Map<UUID, Use> uses = new HashMap<>();

    private record Use(UUID mandate, UUID money, long cents, boolean promised, boolean stands) {}

    void bind(UUID money, UUID mandate, long cents) {
        uses.put(money, new Use(mandate, money, cents, false, true));
    }

    void promise(UUID commitment, UUID money, UUID mandate, long cents) {
        uses.put(commitment, new Use(mandate, money, cents, true, true));
    }

    void stands(UUID act, boolean stands) {
        uses.computeIfPresent(
                act, (_, use) -> new Use(use.mandate(), use.money(), use.cents(), use.promised(), stands));
    }

    long of(UUID mandate) {
        var perMoney = uses.values().stream()
                .filter(use -> use.stands() && use.mandate().equals(mandate))
                .collect(groupingBy(Use::money, groupingBy(Use::promised, summingLong(Use::cents))));
        return perMoney.values().stream()
                .mapToLong(sums -> Math.max(sums.getOrDefault(false, 0L), sums.getOrDefault(true, 0L)))
                .sum();
    }
}
