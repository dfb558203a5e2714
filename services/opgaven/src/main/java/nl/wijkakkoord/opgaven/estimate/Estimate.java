// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.estimate;

import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.wijkakkoord.contracts.Amounts;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.opgaven.EstimateEvent;
import nl.wijkakkoord.contracts.opgaven.EstimateEvent.EstimateEntered;
import nl.wijkakkoord.contracts.opgaven.EstimateEvent.EstimateRevised;
import nl.wijkakkoord.contracts.opgaven.EstimateEvent.EstimateWithdrawn;
import nl.wijkakkoord.contracts.opgaven.EstimateText;
import nl.wijkakkoord.opgaven.estimate.EstimateCommand.EnterEstimate;
import nl.wijkakkoord.opgaven.estimate.EstimateCommand.ReviseEstimate;
import nl.wijkakkoord.opgaven.estimate.EstimateCommand.WithdrawEstimate;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.Visible;
import org.jspecify.annotations.Nullable;

/**
 * What a measure is expected to cost or bring a party, as its events tell it.
 *
 * @param entered null when it never was
 * @param content as it was entered or revised last
 * @param revised the last time, null when it never was
 * @param withdrawn null as long as it counts
 */
record Estimate(
        @Nullable EstimateEntered entered,
        @Nullable EstimateText content,
        @Nullable EstimateRevised revised,
        @Nullable EstimateWithdrawn withdrawn)
        implements Visible {
    static final Estimate NONE = new Estimate(null, null, null, null);
    static final Fold<Estimate, EstimateEvent> FOLD = new Fold<>(NONE, EstimateEvent.class, Estimate::evolve);

    @Override
    public UUID wijkaanpak() {
        return entered.wijkaanpak();
    }

    Estimate evolve(EstimateEvent event) {
        return switch (event) {
            case EstimateEntered e -> new Estimate(e, e.content(), null, null);
            case EstimateRevised e -> new Estimate(entered, e.content(), e, withdrawn);
            case EstimateWithdrawn e -> new Estimate(entered, content, revised, e);
        };
    }

    /**
     * @param parties that take part today
     * @param estimates how many there are for the opgave
     */
    Decision enter(
            EnterEstimate command, ActorAuthority authority, Set<OrganisationId> parties, int estimates, Instant now) {
        var measure = command.measure();
        return authority
                .checkMayAct()
                .and(() -> refuseWhen(measure.withdrawn(), EstimateRefusal.ESTIMATED_MEASURE_WITHDRAWN))
                .and(() -> checkContent(command.content(), parties))
                .and(() -> refuseWhen(
                        estimates >= Amounts.MOST_PARTS, EstimateRefusal.TOO_MANY_ESTIMATES, Amounts.MOST_PARTS))
                .thenRecord(() -> new EstimateEntered(
                        command.estimate(),
                        measure.wijkaanpak(),
                        measure.opgave(),
                        measure.measure(),
                        command.content(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    /**
     * @param measureStands whether the measure was not withdrawn
     * @param parties that take part today
     */
    Decision revise(
            ReviseEstimate command,
            ActorAuthority authority,
            boolean measureStands,
            Set<OrganisationId> parties,
            Instant now) {
        return checkMayRevise(authority, measureStands)
                .and(() -> checkContent(command.content(), parties))
                .thenRecord(() -> new EstimateRevised(
                        entered.estimate(),
                        wijkaanpak(),
                        entered.opgave(),
                        entered.measure(),
                        command.content(),
                        command.reason(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    Decision withdraw(WithdrawEstimate command, ActorAuthority authority, Instant now) {
        return checkMayChange(authority)
                .thenRecord(() -> new EstimateWithdrawn(
                        entered.estimate(),
                        wijkaanpak(),
                        entered.opgave(),
                        entered.measure(),
                        command.reason(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    Check checkMayRevise(ActorAuthority authority, boolean measureStands) {
        return checkMayChange(authority)
                .and(() -> refuseWhen(!measureStands, EstimateRefusal.ESTIMATED_MEASURE_WITHDRAWN));
    }

    Check checkMayChange(ActorAuthority authority) {
        return authority.checkMayAct().and(() -> refuseWhen(withdrawn != null, EstimateRefusal.ESTIMATE_WITHDRAWN));
    }

    private static Check checkContent(EstimateText content, Set<OrganisationId> parties) {
        var amount = content.amount();
        return refuseWhen(
                        amount.low() > amount.expected() || amount.expected() > amount.high(),
                        EstimateRefusal.RANGE_OUT_OF_ORDER)
                .and(() -> refuseWhen(
                        !parties.contains(content.party()), EstimateRefusal.ESTIMATE_OF_NO_PARTY, content.party()));
    }
}
