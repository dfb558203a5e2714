// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.procedure;

import static java.util.stream.Collectors.joining;
import static nl.wijkakkoord.decisions.procedure.ProcedureRefusal.*;
import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms;
import nl.wijkakkoord.participation.party.Capacity;
import nl.wijkakkoord.platform.decision.Check;

/** Whether terms can be decided by. */
final class TermsCheck {
    private TermsCheck() {}

    static Check check(ProcedureTerms terms, Map<OrganisationId, Capacity> admitted) {
        if (terms.deciding().isEmpty()) {
            return Check.refuse(NO_DECIDING_PARTY);
        }
        var parties = Stream.of(terms.deciding(), terms.advising(), terms.informed())
                .flatMap(List::stream)
                .toList();
        var seen = new HashSet<OrganisationId>();
        var twice = parties.stream().filter(party -> !seen.add(party)).toList();
        if (!twice.isEmpty()) {
            return Check.refuse(PARTY_NAMED_TWICE, names(twice));
        }
        var others =
                parties.stream().filter(party -> !admitted.containsKey(party)).toList();
        if (!others.isEmpty()) {
            return Check.refuse(PARTY_NOT_ADMITTED, names(others));
        }
        var without = parties.stream()
                .filter(party -> !mayStand(admitted.get(party), party, terms))
                .toList();
        if (!without.isEmpty()) {
            return Check.refuse(PARTY_DOES_NOT_DECIDE, names(without));
        }
        if (!Rules.valid(terms.rule())) {
            return Check.refuse(RULE_NOT_VALID);
        }
        var most = terms.deciding().size();
        return refuseWhen(terms.quorum() < 1 || terms.quorum() > most, QUORUM_OUT_OF_RANGE, terms.quorum(), most);
    }

    /** An adviser decides nothing, and a facilitator takes no position at all. */
    private static boolean mayStand(Capacity capacity, OrganisationId party, ProcedureTerms terms) {
        return switch (capacity) {
            case PARTICIPANT -> true;
            case ADVISER -> !terms.deciding().contains(party);
            case FACILITATOR -> terms.informed().contains(party);
        };
    }

    private static String names(List<OrganisationId> parties) {
        return parties.stream().distinct().map(OrganisationId::value).collect(joining(", "));
    }
}
