// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.idea;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.opgaven.IdeaEvent;
import nl.wijkakkoord.contracts.opgaven.IdeaEvent.IdeaNoted;
import nl.wijkakkoord.contracts.opgaven.IdeaEvent.IdeaRejected;
import nl.wijkakkoord.contracts.opgaven.IdeaEvent.IdeaSelected;
import nl.wijkakkoord.opgaven.idea.IdeaCommand.NoteIdea;
import nl.wijkakkoord.opgaven.idea.IdeaCommand.RejectIdea;
import nl.wijkakkoord.opgaven.idea.IdeaCommand.SelectIdea;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.Visible;
import org.jspecify.annotations.Nullable;

/**
 * An idea, as its events tell it.
 *
 * @param reason why it was selected or rejected the last time
 */
record Idea(
        @Nullable IdeaNoted noted,
        IdeaStatus status,
        @Nullable String reason) implements Visible {
    static final Idea NONE = new Idea(null, IdeaStatus.NOTED, null);
    static final Fold<Idea, IdeaEvent> FOLD = new Fold<>(NONE, IdeaEvent.class, Idea::evolve);

    @Override
    public UUID wijkaanpak() {
        return noted.wijkaanpak();
    }

    Idea evolve(IdeaEvent event) {
        return switch (event) {
            case IdeaNoted e -> new Idea(e, IdeaStatus.NOTED, null);
            case IdeaSelected e -> new Idea(noted, IdeaStatus.SELECTED, e.reason());
            case IdeaRejected e -> new Idea(noted, IdeaStatus.REJECTED, e.reason());
        };
    }

    /** @param opgaveThere whether the opgave that it names is one of this wijkaanpak; true when it names none */
    Decision note(NoteIdea command, ActorAuthority authority, boolean opgaveThere, Instant now) {
        return authority
                .checkMayAct()
                .and(() -> Check.refuseWhen(!opgaveThere, IdeaRefusal.IDEA_FOR_UNKNOWN_OPGAVE, command.opgave()))
                .thenRecord(() -> new IdeaNoted(
                        command.idea(),
                        command.wijkaanpak(),
                        command.opgave(),
                        command.title(),
                        command.text(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    /** Also one that was rejected before. */
    Decision select(SelectIdea command, ActorAuthority authority, Instant now) {
        return checkMayBecome(IdeaStatus.SELECTED, authority)
                .thenRecord(() -> new IdeaSelected(
                        noted.idea(), wijkaanpak(), command.reason(), Audience.ofWijkaanpak(), command.by(), now));
    }

    /** Also one that was selected before. */
    Decision reject(RejectIdea command, ActorAuthority authority, Instant now) {
        return checkMayBecome(IdeaStatus.REJECTED, authority)
                .thenRecord(() -> new IdeaRejected(
                        noted.idea(), wijkaanpak(), command.reason(), Audience.ofWijkaanpak(), command.by(), now));
    }

    Check checkMayBecome(IdeaStatus wanted, ActorAuthority authority) {
        return authority.checkMayAct().and(() -> Check.refuseWhen(status == wanted, IdeaRefusal.IDEA_IS_THAT_ALREADY));
    }
}
