// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.request;

import java.time.Instant;
import java.util.Optional;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.opgaven.RequestEvent;
import nl.wijkakkoord.contracts.opgaven.RequestEvent.RequestStated;
import nl.wijkakkoord.contracts.opgaven.RequestEvent.RequestWithdrawn;
import nl.wijkakkoord.opgaven.request.RequestCommand.StateRequest;
import nl.wijkakkoord.opgaven.request.RequestCommand.WithdrawRequest;
import nl.wijkakkoord.platform.deciding.Decision;
import nl.wijkakkoord.platform.party.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What parties outside the wijkaanpak are asked, as its events tell it.
 *
 * @param stated the last time, null when it never was
 * @param withdrawn null as long as it stands
 */
record Request(@Nullable RequestStated stated, @Nullable RequestWithdrawn withdrawn) {
    static final Request NONE = new Request(null, null);

    Request evolve(RequestEvent event) {
        return switch (event) {
            case RequestStated e -> new Request(e, withdrawn);
            case RequestWithdrawn e -> new Request(stated, e);
        };
    }

    Decision state(StateRequest command, Standing standing, Instant now) {
        return mayChange(standing)
                .or(() -> Decision.refusedWhen(
                        stated != null && stated.kind() != command.kind(),
                        MarketRequestRefusal.REQUEST_KIND_STAYS,
                        command.kind()))
                .orElseGet(() -> Decision.accepted(new RequestStated(
                        command.request(),
                        command.wijkaanpak(),
                        command.kind(),
                        command.title(),
                        command.question(),
                        command.approach(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now)));
    }

    Decision withdraw(WithdrawRequest command, Standing standing, Instant now) {
        return mayChange(standing)
                .orElseGet(() -> Decision.accepted(new RequestWithdrawn(
                        stated.request(),
                        stated.wijkaanpak(),
                        command.reason(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now)));
    }

    Optional<Decision> mayChange(Standing standing) {
        return standing.whyNotAct()
                .or(() -> Decision.refusedWhen(withdrawn != null, MarketRequestRefusal.REQUEST_WITHDRAWN));
    }
}
