// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.reference;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.opgaven.ReferenceEvent;
import nl.wijkakkoord.contracts.opgaven.ReferenceEvent.ReferenceAdded;
import nl.wijkakkoord.opgaven.theme.ThemeRefusal;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.Visible;
import org.jspecify.annotations.Nullable;

/** Something to read about a theme. */
record ThemeReference(@Nullable ReferenceAdded added) implements Visible {
    static final ThemeReference NONE = new ThemeReference(null);
    static final Fold<ThemeReference, ReferenceEvent> FOLD =
            new Fold<>(NONE, ReferenceEvent.class, ThemeReference::evolve);

    @Override
    public UUID wijkaanpak() {
        return added.wijkaanpak();
    }

    ThemeReference evolve(ReferenceEvent event) {
        return switch (event) {
            case ReferenceAdded e -> new ThemeReference(e);
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
}
