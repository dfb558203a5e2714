// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.scheme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import nl.wijkakkoord.contracts.opgaven.SchemeClaim;
import nl.wijkakkoord.contracts.opgaven.SchemeClaim.ClaimedCost;
import nl.wijkakkoord.contracts.opgaven.SchemeEdition;
import nl.wijkakkoord.contracts.opgaven.SchemeEdition.SchemeCost;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.timeline.DutchDay;
import org.jspecify.annotations.Nullable;

/**
 * What an edition of a scheme says of money that is asked for or given, as far as what is recorded lets it. An expectation of ours
 * is refused for it; a decision of who gives the money is a fact, and is flagged.
 */
public final class Editions {
    /**
     * What is asked or given.
     *
     * @param recipient kind of party that receives it, null when that is not known
     * @param claim null when it was not said what for
     */
    public record Asked(
            @Nullable PartyKind recipient, @Nullable SchemeClaim claim, long amountCents) {}

    private Editions() {}

    static boolean reach(SchemeEdition edition, LocalDate day) {
        var first = DutchDay.of(edition.from());
        var last = edition.until() == null ? null : DutchDay.of(edition.until());
        return !day.isBefore(first) && (last == null || !day.isAfter(last));
    }

    /** Whether one can apply for this on that day. A scheme of which nobody entered a checked edition refuses nothing. */
    public static Check checkMayApply(Schemes schemes, String scheme, LocalDate day, Asked asked) {
        var edition = schemes.edition(scheme, day);
        var none = edition.isEmpty() && !schemes.editions(scheme).isEmpty();
        return Check.refuseWhen(none, SchemeRefusal.NO_EDITION_OF_THAT_DAY, scheme, day)
                .and(() -> checkExpected(schemes, scheme, day, asked));
    }

    /** Whether one can expect this, where the scheme can be applied for on that day; of another day nothing is said. */
    public static Check checkExpected(Schemes schemes, String scheme, LocalDate day, Asked asked) {
        return schemes.edition(scheme, day)
                .map(edition -> Check.all(findings(edition, asked).stream()
                        .map(found -> Check.refuse(found.refusal(), scheme, edition.edition()))))
                .orElse(Check.passed());
    }

    /**
     * What the edition would not have given.
     *
     * @param edition that was applied by, null when none is known
     * @return codes; none when there is nothing of the kind, or it cannot be told
     */
    public static List<String> findings(Schemes schemes, String scheme, @Nullable String edition, Asked given) {
        return edition == null
                ? List.of()
                : schemes.edition(scheme, edition).map(found -> findings(found, given)).orElse(List.of()).stream()
                        .map(SchemeFinding::code)
                        .toList();
    }

    private static List<SchemeFinding> findings(SchemeEdition edition, Asked asked) {
        var found = new ArrayList<SchemeFinding>();
        if (asked.recipient() != null
                && !edition.recipients().isEmpty()
                && !edition.recipients().contains(asked.recipient())) {
            found.add(SchemeFinding.RECIPIENT);
        }
        var claim = asked.claim();
        if (claim != null && !edition.homes().isEmpty() && !edition.homes().contains(claim.tenure())) {
            found.add(SchemeFinding.HOMES);
        }
        if (claim != null && !edition.costs().isEmpty() && !kinds(edition).containsAll(claimed(claim))) {
            found.add(SchemeFinding.COST);
        } else if (most(edition, claim).stream().anyMatch(most -> asked.amountCents() > most)) {
            found.add(SchemeFinding.AMOUNT);
        }
        return found;
    }

    private static List<String> kinds(SchemeEdition edition) {
        return edition.costs().stream().map(SchemeCost::kind).toList();
    }

    private static List<String> claimed(SchemeClaim claim) {
        return claim.costs().stream().map(ClaimedCost::kind).toList();
    }

    /** Of each kind of cost its share, within its cap; what one has left the other does not get. */
    private static OptionalLong most(SchemeEdition edition, @Nullable SchemeClaim claim) {
        var most = edition.mostPerProjectCents() == null ? Long.MAX_VALUE : edition.mostPerProjectCents();
        if (claim != null && !claim.costs().isEmpty()) {
            var homes =
                    claim.costs().stream().mapToInt(ClaimedCost::homes).max().orElse(0);
            if (edition.mostPerHomeCents() != null) {
                most = Math.min(most, Math.multiplyExact(edition.mostPerHomeCents(), homes));
            }
            if (!edition.costs().isEmpty()) {
                most = Math.min(
                        most,
                        claim.costs().stream()
                                .mapToLong(cost -> most(edition, cost))
                                .sum());
            }
        }
        return most == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(most);
    }

    private static long most(SchemeEdition edition, ClaimedCost claimed) {
        var cost = edition.costs().stream()
                .filter(each -> each.kind().equals(claimed.kind()))
                .findFirst()
                .orElseThrow();
        var share = Schemes.share(cost.highestShare(), claimed.costCents());
        return cost.mostPerHomeCents() == null
                ? share
                : Math.min(share, Math.multiplyExact(cost.mostPerHomeCents(), claimed.homes()));
    }
}
