// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.agenda;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.stakeholders.AgendaEvent;
import nl.wijkakkoord.contracts.stakeholders.AgendaEvent.InterestsRanked;
import nl.wijkakkoord.contracts.stakeholders.AgendaEvent.OpennessDeclared;
import nl.wijkakkoord.contracts.stakeholders.Openness;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.stakeholders.interests.agenda.AgendaCommand.DeclareOpenness;
import nl.wijkakkoord.stakeholders.interests.agenda.AgendaCommand.RankInterests;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import org.jspecify.annotations.Nullable;

/**
 * In which order a party's interests matter to it, and whether those it shared are all, as its events tell it.
 *
 * @param own the order for its own eyes, null when it gave none
 * @param shared the order that others see, null when it gave none
 * @param declared null as long as the party is not yet open
 */
record Agenda(
        @Nullable InterestsRanked own,
        @Nullable InterestsRanked shared,
        @Nullable OpennessDeclared declared) {

    static final Agenda NONE = new Agenda(null, null, null);
    static final Fold<Agenda, AgendaEvent> FOLD = new Fold<>(NONE, AgendaEvent.class, Agenda::evolve);

    Agenda evolve(AgendaEvent event) {
        return switch (event) {
            case InterestsRanked e ->
                e.audience().kind() == Audience.Kind.ORGANISATIONS
                        ? new Agenda(e, shared, declared)
                        : new Agenda(own, e, declared);
            case OpennessDeclared e -> new Agenda(own, shared, e);
        };
    }

    /** With the orders of a predecessor, where the party gave none of its own. */
    Agenda orRankedBy(Agenda predecessor) {
        return new Agenda(own == null ? predecessor.own : own, shared == null ? predecessor.shared : shared, declared);
    }

    /**
     * Row 4-03: each party says what its priorities are.
     *
     * @param rankable the party's interests that are for the readers of this order
     */
    Decision rank(RankInterests command, ActorRoles authority, Set<UUID> rankable, Instant now) {
        var organisation = command.by().organisation();
        return authority
                .checkMayBring()
                .and(() -> checkRankable(command.interests(), rankable))
                .thenRecord(() -> new InterestsRanked(
                        command.target(),
                        command.wijkaanpak(),
                        organisation,
                        command.interests(),
                        command.sharedWith() == null
                                ? Audience.of(organisation)
                                : command.sharedWith().audience(),
                        command.by(),
                        now));
    }

    /**
     * Row 4-06: no hidden agenda.
     *
     * @param keepsBack whether the party has words that others do not see
     */
    Decision declare(DeclareOpenness command, ActorRoles authority, boolean keepsBack, Instant now) {
        return authority
                .checkMayBring()
                .and(() -> Check.refuseWhen(
                        command.openness() == Openness.COMPLETE && keepsBack, AgendaRefusal.INTERESTS_KEPT_BACK))
                .thenRecord(() -> new OpennessDeclared(
                        command.target(),
                        command.wijkaanpak(),
                        command.by().organisation(),
                        command.openness(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    private static Check checkRankable(List<UUID> interests, Set<UUID> rankable) {
        var seen = new HashSet<UUID>();
        return Check.all(interests.stream()
                .map(interest -> Check.refuseWhen(
                                !rankable.contains(interest), AgendaRefusal.NOT_AMONG_YOUR_INTERESTS, interest)
                        .and(() -> Check.refuseWhen(!seen.add(interest), AgendaRefusal.INTEREST_REPEATED, interest))));
    }
}
