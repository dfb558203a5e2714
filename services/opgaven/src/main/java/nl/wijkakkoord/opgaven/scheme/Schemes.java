// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.scheme;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkakkoord.contracts.opgaven.SchemeEntry;
import nl.wijkakkoord.platform.decision.Check;

/**
 * The schemes that money can come from, and how they may be combined.
 *
 * @param version goes up with every change of the file
 */
public record Schemes(int version, List<Scheme> schemes, List<StackingRule> rules) {
    /** What a party has of its own. */
    public static final String OWN_MEANS = "eigen-middelen";

    public Optional<Scheme> find(String name) {
        return schemes.stream().filter(scheme -> scheme.name().equals(name)).findFirst();
    }

    public Check checkKnown(String name) {
        return Check.refuseWhen(find(name).isEmpty(), SchemeRefusal.UNKNOWN_SCHEME, name);
    }

    /** Of a scheme on the list, for an event that records the choice. */
    public SchemeEntry entry(String name) {
        return new SchemeEntry(name, find(name).orElseThrow().kind(), version);
    }

    /**
     * Whether a measure may get this as well.
     *
     * @param present what was promised to the measure before, by scheme, in cents
     * @param neededCents what the measure costs
     */
    public Check checkMayStack(String scheme, long cents, Map<String, Long> present, long neededCents) {
        var together = new HashMap<>(present);
        together.merge(scheme, cents, Math::addExact);
        return Check.all(rules.stream()
                .filter(rule -> rule.schemes().contains(scheme))
                .map(rule -> checkRule(rule, together, neededCents)));
    }

    private static Check checkRule(StackingRule rule, Map<String, Long> together, long neededCents) {
        var paying = rule.schemes().stream()
                .filter(name -> together.getOrDefault(name, 0L) > 0)
                .toList();
        var sum = paying.stream().mapToLong(together::get).reduce(0, Math::addExact);
        var most = rule.mostOf(neededCents);
        return Check.refuseWhen(
                        paying.size() > rule.highestCount(),
                        SchemeRefusal.SCHEMES_NOT_TOGETHER,
                        String.join(", ", paying),
                        rule.name())
                .and(() -> Check.refuseWhen(
                        sum > most,
                        SchemeRefusal.SCHEME_SHARE_EXCEEDED,
                        BigDecimal.valueOf(sum, 2),
                        BigDecimal.valueOf(most, 2),
                        rule.name()));
    }
}
