// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.request;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.opgaven.RequestEvent;
import nl.wijkakkoord.contracts.opgaven.RequestEvent.RequestStated;
import nl.wijkakkoord.contracts.opgaven.RequestEvent.RequestWithdrawn;
import nl.wijkakkoord.opgaven.request.RequestCommand.StateRequest;
import nl.wijkakkoord.opgaven.request.RequestCommand.WithdrawRequest;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.Visible;
import org.jspecify.annotations.Nullable;

/**
 * What parties outside the wijkaanpak are asked, as its events tell it.
 *
 * @param stated the last time, null when it never was
 * @param withdrawn null as long as it stands
 */
public record Request(
        @Nullable RequestStated stated, @Nullable RequestWithdrawn withdrawn) implements Visible {
    static final Request NONE = new Request(null, null);
    public static final Fold<Request, RequestEvent> FOLD = new Fold<>(NONE, RequestEvent.class, Request::evolve);

    @Override
    public UUID wijkaanpak() {
        return stated.wijkaanpak();
    }

    public boolean stands() {
        return withdrawn == null;
    }

    Request evolve(RequestEvent event) {
        return switch (event) {
            case RequestStated e -> new Request(e, withdrawn);
            case RequestWithdrawn e -> new Request(stated, e);
        };
    }

    Decision state(StateRequest command, ActorAuthority authority, Instant now) {
        return checkMayChange(authority)
                .and(() -> Check.refuseWhen(
                        stated != null && stated.kind() != command.kind(),
                        MarketRequestRefusal.REQUEST_KIND_STAYS,
                        command.kind()))
                .thenRecord(() -> new RequestStated(
                        command.request(),
                        command.wijkaanpak(),
                        command.kind(),
                        command.title(),
                        command.question(),
                        command.approach(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    Decision withdraw(WithdrawRequest command, ActorAuthority authority, Instant now) {
        return checkMayChange(authority)
                .thenRecord(() -> new RequestWithdrawn(
                        stated.request(), wijkaanpak(), command.reason(), Audience.ofWijkaanpak(), command.by(), now));
    }

    Check checkMayChange(ActorAuthority authority) {
        return authority.checkMayAct().and(() -> Check.refuseWhen(!stands(), MarketRequestRefusal.REQUEST_WITHDRAWN));
    }
}
