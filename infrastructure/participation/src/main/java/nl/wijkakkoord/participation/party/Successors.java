// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.party;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.contracts.stakeholders.SuccessionGround;
import org.jspecify.annotations.Nullable;

/**
 * Who is in whose place in a wijkaanpak (ADR 0026). What was agreed with one that was succeeded is read with its successor.
 *
 * @param all by predecessor: who is in its place now, also after several successions
 * @param inPart the predecessors of which only passed what a deed says: so no veto
 */
public record Successors(SortedMap<OrganisationId, OrganisationId> all, Set<OrganisationId> inPart) {
    public static final Successors NONE = new Successors(Collections.emptySortedMap());

    public Successors {
        all = Collections.unmodifiableSortedMap(new TreeMap<>(all));
        inPart = Set.copyOf(inPart);
    }

    /** To whom everything passed. */
    public Successors(SortedMap<OrganisationId, OrganisationId> all) {
        this(all, Set.of());
    }

    public Successors with(OrganisationId predecessor, OrganisationId successor) {
        return with(predecessor, successor, null);
    }

    /** @param ground null where it was not told: everything passed then */
    public Successors with(OrganisationId predecessor, OrganisationId successor, @Nullable SuccessionGround ground) {
        var later = new TreeMap<>(all);
        later.replaceAll((_, holder) -> holder.equals(predecessor) ? successor : holder);
        later.put(predecessor, successor);
        var parts = new HashSet<>(inPart);
        parts.remove(predecessor);
        if (ground != null && !ground.universal()) {
            parts.add(predecessor);
            all.keySet().stream()
                    .filter(party -> all.get(party).equals(predecessor))
                    .forEach(parts::add);
        }
        return new Successors(later, parts);
    }

    /** As if who acts were in the place of who is absent too; who was succeeded is not absent, but its successor may be. */
    Successors endedBy(OrganisationId actor, Collection<OrganisationId> absent) {
        var enders = this;
        for (var party : absent) {
            enders = all.containsKey(party) ? enders : enders.with(party, actor);
        }
        return enders;
    }

    /** The organisation itself, where nobody is in its place. */
    public OrganisationId of(OrganisationId organisation) {
        return all.getOrDefault(organisation, organisation);
    }

    public Audience of(Audience audience) {
        return new Audience(audience.kind(), of(audience.organisations()));
    }

    /** Each decides, advises or is told once; the quorum is at most all who decide. */
    public ProcedureTerms of(ProcedureTerms terms) {
        var deciding = of(terms.deciding());
        var advising = without(of(terms.advising()), deciding);
        var informed = without(without(of(terms.informed()), deciding), advising);
        return terms.among(deciding, advising, informed, this::of, party -> !inPart.contains(party));
    }

    /** With its terms and readers as they are now; who opened it stays who did. */
    public RoundOpened of(RoundOpened e) {
        return new RoundOpened(
                e.round(),
                e.wijkaanpak(),
                e.alternatives(),
                e.procedure(),
                of(e.terms()),
                e.closesAt(),
                e.succeeds(),
                e.cites(),
                e.withoutAmbition(),
                e.serves(),
                e.resolves(),
                e.area(),
                e.segments(),
                e.lot(),
                of(e.audience()),
                e.by(),
                e.at(),
                e.reopens());
    }

    private List<OrganisationId> of(Collection<OrganisationId> organisations) {
        return organisations.stream().map(this::of).distinct().toList();
    }

    private static List<OrganisationId> without(List<OrganisationId> some, List<OrganisationId> others) {
        return some.stream().filter(one -> !others.contains(one)).toList();
    }
}
