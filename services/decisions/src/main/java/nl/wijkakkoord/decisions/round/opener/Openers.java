// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.opener;

import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.util.List;
import java.util.function.Predicate;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms;
import nl.wijkakkoord.platform.decision.Check;

/**
 * Who may open a round, close it early, move and cancel it, as the parties agreed (row 0-11).
 *
 * @param able those of them that still can; empty where nothing was agreed, and where nobody of them can any more: then
 *     whoever otherwise may, so that nothing waits for who is gone (ADR 0018)
 */
public record Openers(List<OrganisationId> able) {

    public static Openers of(ProcedureTerms terms, Predicate<OrganisationId> able) {
        return new Openers(
                terms.openers() == null
                        ? List.of()
                        : terms.openers().stream().filter(able).toList());
    }

    public static boolean named(ProcedureTerms terms, OrganisationId organisation) {
        return terms.openers() != null && terms.openers().contains(organisation);
    }

    public boolean agreed() {
        return !able.isEmpty();
    }

    public Check check(OrganisationId who) {
        return refuseWhen(agreed() && !able.contains(who), OpenerRefusal.NOT_AMONG_THE_OPENERS, able);
    }
}
