// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.request;

import static nl.wijkakkoord.opgaven.Example.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.opgaven.RequestEvent.RequestStated;
import nl.wijkakkoord.contracts.opgaven.RequestEvent.RequestWithdrawn;
import nl.wijkakkoord.contracts.opgaven.RequestKind;
import nl.wijkakkoord.opgaven.request.RequestCommand.StateRequest;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.PartyRefusal;
import nl.wijkakkoord.platform.decision.Decision;
import org.junit.jupiter.api.Test;

class RequestTest {
    private static final UUID ID = UUID.fromString("dddddddd-0000-4000-8000-000000000001");
    private static final RequestStated STATED = new RequestStated(
            ID,
            WIJKAANPAK,
            RequestKind.BUILDING_TENDER,
            "Renovatie",
            "Renoveer.",
            "Aanbesteding",
            Audience.ofWijkaanpak(),
            by(MUNICIPALITY),
            NOW);

    private static StateRequest state(RequestKind kind) {
        return new StateRequest(ID, WIJKAANPAK, kind, "Renovatie", "Renoveer.", "Aanbesteding", by(MUNICIPALITY));
    }

    @Test
    void its_kind_stays() {
        // When
        var decision = Request.NONE.evolve(STATED).state(state(RequestKind.SEPARATE), ActorAuthority.MEMBER, NOW);

        // Then
        assertThat(decision).isEqualTo(Decision.refused(MarketRequestRefusal.REQUEST_KIND_STAYS, RequestKind.SEPARATE));
    }

    @Test
    void what_was_withdrawn_is_not_stated_again() {
        // Given
        var withdrawn = Request.NONE
                .evolve(STATED)
                .evolve(new RequestWithdrawn(
                        ID, WIJKAANPAK, "Twee percelen", Audience.ofWijkaanpak(), by(MUNICIPALITY), NOW));

        // When
        var decision = withdrawn.state(state(RequestKind.BUILDING_TENDER), ActorAuthority.MEMBER, NOW);

        // Then
        assertThat(decision).isEqualTo(Decision.refused(MarketRequestRefusal.REQUEST_WITHDRAWN));
    }

    @Test
    void a_stranger_asks_the_market_nothing() {
        // When
        var decision = Request.NONE.state(state(RequestKind.SEPARATE), ActorAuthority.STRANGER, NOW);

        // Then
        assertThat(decision).isEqualTo(Decision.refused(PartyRefusal.NOT_A_PARTY));
    }
}
