// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.scheme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkakkoord.contracts.opgaven.Scheme;
import nl.wijkakkoord.contracts.opgaven.SchemeEdition;
import nl.wijkakkoord.contracts.opgaven.SchemeEntry;
import nl.wijkakkoord.contracts.opgaven.SchemeKind;
import nl.wijkakkoord.contracts.opgaven.StackingRule;
import nl.wijkakkoord.platform.decision.Check;

/**
 * The schemes that money can come from, and how they may be combined.
 *
 * @param version of the list; a version never changes
 */
public record Schemes(int version, List<Scheme> schemes, List<StackingRule> rules) {
    public static final Schemes NONE = new Schemes(0, List.of(), List.of());

    /** What a party has of its own, on whatever list. */
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

    public SchemeEntry ownMeans() {
        return new SchemeEntry(OWN_MEANS, SchemeKind.OWN_MEANS, version);
    }

    /** What somebody compared with its source, and holds for who applies on that day. */
    public Optional<SchemeEdition> edition(String name, LocalDate day) {
        return editions(name).stream()
                .filter(edition -> Editions.reach(edition, day))
                .findFirst();
    }

    Optional<SchemeEdition> edition(String name, String edition) {
        return editions(name).stream()
                .filter(each -> each.edition().equals(edition))
                .findFirst();
    }

    /** Those that somebody compared with their sources. */
    List<SchemeEdition> editions(String name) {
        return find(name).map(Scheme::editions).orElse(List.of()).stream()
                .filter(edition -> edition.checkedOn() != null)
                .toList();
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
        var most = share(rule.highestShare(), neededCents);
        return Check.refuseWhen(
                        paying.size() > rule.highestCount(), SchemeRefusal.SCHEMES_NOT_TOGETHER, paying, rule.name())
                .and(() -> Check.refuseWhen(
                        sum > most,
                        SchemeRefusal.SCHEME_SHARE_EXCEEDED,
                        BigDecimal.valueOf(sum, 2),
                        BigDecimal.valueOf(most, 2),
                        rule.name()));
    }

    /** Rounded down to whole cents: a share is never exceeded, not by a part of a cent either. */
    static long share(String share, long cents) {
        return new BigDecimal(share)
                .multiply(BigDecimal.valueOf(cents))
                .setScale(0, RoundingMode.DOWN)
                .longValueExact();
    }
}
