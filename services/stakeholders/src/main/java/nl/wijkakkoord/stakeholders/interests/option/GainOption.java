// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.option;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.OptionEvent;
import nl.wijkakkoord.contracts.stakeholders.OptionEvent.OptionProposed;
import nl.wijkakkoord.contracts.stakeholders.OptionEvent.OptionWithdrawn;
import nl.wijkakkoord.contracts.stakeholders.OptionEvent.PerspectiveGiven;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.Visible;
import nl.wijkakkoord.stakeholders.interests.option.OptionCommand.GivePerspective;
import nl.wijkakkoord.stakeholders.interests.option.OptionCommand.ProposeOption;
import nl.wijkakkoord.stakeholders.interests.option.OptionCommand.WithdrawOption;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import org.jspecify.annotations.Nullable;

/**
 * An option for mutual gain, as its events tell it (rows 4-10 and 4-20).
 *
 * @param perspectives the last of each party that gave one
 * @param withdrawn null as long as who proposed it stands by it
 */
record GainOption(
        @Nullable OptionProposed proposed,
        SortedMap<OrganisationId, PerspectiveGiven> perspectives,
        @Nullable OptionWithdrawn withdrawn)
        implements Visible {
    static final GainOption NONE = new GainOption(null, Collections.emptySortedMap(), null);
    static final Fold<GainOption, OptionEvent> FOLD = new Fold<>(NONE, OptionEvent.class, GainOption::evolve);

    @Override
    public UUID wijkaanpak() {
        return proposed.wijkaanpak();
    }

    GainOption evolve(OptionEvent event) {
        return switch (event) {
            case OptionProposed e -> new GainOption(e, perspectives, withdrawn);
            case PerspectiveGiven e -> {
                var all = new TreeMap<>(perspectives);
                all.put(e.organisation(), e);
                yield new GainOption(proposed, Collections.unmodifiableSortedMap(all), withdrawn);
            }
            case OptionWithdrawn e -> new GainOption(proposed, perspectives, e);
        };
    }

    Decision propose(ProposeOption command, ActorRoles authority, Instant now) {
        return Check.refuseWhen(proposed != null, OptionRefusal.OPTION_EXISTS)
                .and(authority::checkMayNote)
                .thenRecord(() -> new OptionProposed(
                        command.option(),
                        command.wijkaanpak(),
                        command.relation(),
                        command.title(),
                        command.text(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    Decision give(GivePerspective command, ActorRoles authority, Instant now) {
        return checkMayGive(authority)
                .thenRecord(() -> new PerspectiveGiven(
                        proposed.option(),
                        wijkaanpak(),
                        command.by().organisation(),
                        command.text(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    Check checkMayGive(ActorRoles authority) {
        return authority.checkMayBring().and(this::checkStands);
    }

    Decision withdraw(WithdrawOption command, ActorRoles authority, Instant now) {
        return checkMayWithdraw(authority)
                .thenRecord(() -> new OptionWithdrawn(
                        proposed.option(), wijkaanpak(), command.reason(), Audience.ofWijkaanpak(), command.by(), now));
    }

    /** By who proposed it, or is in its place; by any other when that one is absent (ADR 0028). What others see in it stays in the history with it. */
    Check checkMayWithdraw(ActorRoles authority) {
        return authority
                .checkMayNote()
                .and(() -> Check.refuseWhen(
                        !authority.endsFor(proposed.by().organisation()), OptionRefusal.OPTION_OF_ANOTHER))
                .and(this::checkStands);
    }

    private Check checkStands() {
        return Check.refuseWhen(withdrawn != null, OptionRefusal.OPTION_WITHDRAWN);
    }
}
