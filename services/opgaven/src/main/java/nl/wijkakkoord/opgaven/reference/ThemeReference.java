// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.reference;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.opgaven.ReferenceEvent;
import nl.wijkakkoord.contracts.opgaven.ReferenceEvent.ReferenceAdded;
import nl.wijkakkoord.contracts.opgaven.ReferenceEvent.ReferenceWithdrawn;
import nl.wijkakkoord.opgaven.reference.ReferenceCommand.AddReference;
import nl.wijkakkoord.opgaven.reference.ReferenceCommand.WithdrawReference;
import nl.wijkakkoord.opgaven.theme.ThemeRefusal;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Successors;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.Visible;
import org.jspecify.annotations.Nullable;

/**
 * Something to read about a theme.
 *
 * @param withdrawn null as long as who added it stands by it
 */
record ThemeReference(
        @Nullable ReferenceAdded added, @Nullable ReferenceWithdrawn withdrawn) implements Visible {
    static final ThemeReference NONE = new ThemeReference(null, null);
    static final Fold<ThemeReference, ReferenceEvent> FOLD =
            new Fold<>(NONE, ReferenceEvent.class, ThemeReference::evolve);

    @Override
    public UUID wijkaanpak() {
        return added.wijkaanpak();
    }

    ThemeReference evolve(ReferenceEvent event) {
        return switch (event) {
            case ReferenceAdded e -> new ThemeReference(e, null);
            case ReferenceWithdrawn e -> new ThemeReference(added, e);
        };
    }

    /** @param taken whether the wijkaanpak takes the theme along */
    Decision add(AddReference command, boolean taken, ActorAuthority authority, Instant now) {
        return authority
                .checkMayAct()
                .and(() -> Check.refuseWhen(!taken, ThemeRefusal.THEME_NOT_TAKEN_ALONG, command.theme()))
                .thenRecord(() -> new ReferenceAdded(
                        command.reference(),
                        command.wijkaanpak(),
                        command.theme(),
                        command.content(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    Decision withdraw(WithdrawReference command, ActorAuthority authority, Successors enders, Instant now) {
        return checkMayWithdraw(authority, command.by(), enders)
                .thenRecord(() -> new ReferenceWithdrawn(
                        added.reference(), wijkaanpak(), command.reason(), Audience.ofWijkaanpak(), command.by(), now));
    }

    /** @param enders who ends it now, by who added it */
    Check checkMayWithdraw(ActorAuthority authority, By by, Successors enders) {
        return authority
                .checkMayAct()
                .and(() -> Check.refuseWhen(
                        !by.organisation().equals(enders.of(added.by().organisation())),
                        ReferenceRefusal.REFERENCE_OF_ANOTHER))
                .and(() -> Check.refuseWhen(withdrawn != null, ReferenceRefusal.REFERENCE_WITHDRAWN));
    }
}
