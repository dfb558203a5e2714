// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.need;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Amounts;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.opgaven.FinancingEvent;
import nl.wijkakkoord.contracts.opgaven.FinancingEvent.FinancingNeedDropped;
import nl.wijkakkoord.contracts.opgaven.FinancingEvent.FinancingNeedStated;
import nl.wijkakkoord.opgaven.need.NeedCommand.DropMeasure;
import nl.wijkakkoord.opgaven.need.NeedCommand.DropNeed;
import nl.wijkakkoord.opgaven.need.NeedCommand.StateNeed;
import nl.wijkakkoord.opgaven.opgave.Opgave;
import nl.wijkakkoord.opgaven.scheme.Taakvelden;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Successors;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import org.jspecify.annotations.Nullable;

/** What the measures of one opgave cost, need by need. */
record FinancingPlan(@Nullable UUID wijkaanpak, @Nullable UUID opgave, List<Need> needs) {
    static final FinancingPlan NONE = new FinancingPlan(null, null, List.of());
    static final Fold<FinancingPlan, FinancingEvent> FOLD =
            new Fold<>(NONE, FinancingEvent.class, FinancingPlan::evolve);

    FinancingPlan evolve(FinancingEvent event) {
        return switch (event) {
            case FinancingNeedStated e ->
                new FinancingPlan(
                        e.wijkaanpak(),
                        e.purpose().opgave(),
                        Stream.concat(needs.stream(), Stream.of(need(e))).toList());
            case FinancingNeedDropped e ->
                new FinancingPlan(
                        wijkaanpak,
                        opgave,
                        needs.stream()
                                .filter(need -> !need.need().equals(e.need()))
                                .toList());
        };
    }

    FinancingPlan with(Successors successors) {
        return new FinancingPlan(
                wijkaanpak,
                opgave,
                needs.stream().map(need -> need.with(successors)).toList());
    }

    private static Need need(FinancingNeedStated e) {
        return new Need(e.need(), e.purpose(), e.amountCents(), e.taakveld(), e.owner());
    }

    /**
     * @param known whether it is a measure of the opgave that stands
     * @param stated how many needs there are in the wijkaanpak
     */
    Decision state(
            StateNeed command,
            Opgave opgave,
            ActorAuthority authority,
            boolean known,
            Taakvelden taakvelden,
            int stated,
            Instant now) {
        return opgave.checkMayWork(authority)
                .and(() -> Check.refuseWhen(
                        !known,
                        NeedRefusal.NEED_OF_NO_MEASURE,
                        command.purpose().measure()))
                .and(() -> taakvelden.checkKnown(command.taakveld()))
                .and(() ->
                        Check.refuseWhen(stated >= Amounts.MOST_PARTS, NeedRefusal.TOO_MANY_NEEDS, Amounts.MOST_PARTS))
                .thenRecord(() -> new FinancingNeedStated(
                        command.plan(),
                        command.wijkaanpak(),
                        command.need(),
                        command.purpose(),
                        command.amountCents(),
                        taakvelden.entry(command.taakveld()),
                        command.owner(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    Decision drop(DropNeed command, ActorAuthority authority, Instant now) {
        var known = needs.stream().anyMatch(need -> need.need().equals(command.need()));
        return authority
                .checkMayAct()
                .and(() -> Check.refuseWhen(!known, NeedRefusal.NEED_UNKNOWN, command.need()))
                .then(() -> Decision.accepted(dropped(command.need(), command.reason(), command.by(), now)));
    }

    /** All that the measure needs. */
    Decision drop(DropMeasure command, Instant now) {
        return Decision.accepted(needs.stream()
                .filter(need -> need.purpose().measure().equals(command.measure()))
                .<Event>map(need -> dropped(need.need(), command.reason(), command.by(), now))
                .toList());
    }

    private FinancingNeedDropped dropped(UUID need, String reason, By by, Instant now) {
        return new FinancingNeedDropped(
                NeedCommand.planOf(opgave), wijkaanpak, opgave, need, reason, Audience.ofWijkaanpak(), by, now);
    }
}
