// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure.market;

import static nl.wijkakkoord.opgaven.Example.*;
import static nl.wijkakkoord.opgaven.measure.MeasureExample.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.opgaven.Executor;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.MeasurePutInRequest;
import nl.wijkakkoord.contracts.opgaven.MeasureLevel;
import nl.wijkakkoord.contracts.opgaven.MeasureText;
import nl.wijkakkoord.contracts.opgaven.RequestEvent.RequestStated;
import nl.wijkakkoord.contracts.opgaven.RequestEvent.RequestWithdrawn;
import nl.wijkakkoord.contracts.opgaven.RequestKind;
import nl.wijkakkoord.opgaven.measure.market.MarketCommand.PutInRequest;
import nl.wijkakkoord.opgaven.request.Request;
import nl.wijkakkoord.platform.decision.Decision;
import org.junit.jupiter.api.Test;

class RequestPlacementTest {
    private static final MeasureText SQUARE = text(MeasureLevel.WIJK, List.of(helps("schaduw")), Executor.MARKET_PARTY);

    private static Optional<Request> request(RequestKind kind) {
        return Optional.of(new Request(
                new RequestStated(
                        REQUEST,
                        WIJKAANPAK,
                        kind,
                        "Uitvraag",
                        "Wat kost het?",
                        "Drie bedrijven",
                        ALL,
                        by(HOUSING),
                        NOW),
                null));
    }

    private static Optional<Request> withdrawn() {
        var stated = request(RequestKind.SEPARATE).orElseThrow().stated();
        return Optional.of(
                new Request(stated, new RequestWithdrawn(REQUEST, WIJKAANPAK, "Twee percelen", ALL, by(HOUSING), NOW)));
    }

    private static Decision put(MeasureText text, Optional<Request> asked) {
        return RequestPlacement.NOWHERE.put(added(text), text, new PutInRequest(ID, REQUEST, by(HOUSING)), asked, NOW);
    }

    @Test
    void what_is_not_done_to_buildings_gets_a_request_of_its_own() {
        // When
        var inTender = put(SQUARE, request(RequestKind.BUILDING_TENDER));
        var apart = put(SQUARE, request(RequestKind.SEPARATE));

        // Then
        assertThat(inTender).isEqualTo(Decision.refused(MarketRefusal.NOT_FOR_BUILDING_TENDER));
        assertThat(apart)
                .isEqualTo(Decision.accepted(new MeasurePutInRequest(
                        ID, WIJKAANPAK, OPGAVE, REQUEST, RequestKind.SEPARATE, ALL, by(HOUSING), NOW)));
    }

    @Test
    void only_what_is_asked_of_others_is_in_a_request_and_only_in_one_that_stands() {
        // When
        var refused = List.of(
                put(TREES, request(RequestKind.SEPARATE)), put(FACADE, Optional.empty()), put(FACADE, withdrawn()));

        // Then
        assertThat(refused)
                .containsExactly(
                        Decision.refused(MarketRefusal.MEASURE_NOT_EXTERNAL),
                        Decision.refused(MarketRefusal.REQUEST_UNKNOWN),
                        Decision.refused(MarketRefusal.REQUEST_STANDS_NO_MORE));
    }

    @Test
    void a_clause_counts_as_long_as_the_measure_is_in_its_request() {
        // Given
        var put = new MeasurePutInRequest(
                ID, WIJKAANPAK, OPGAVE, REQUEST, RequestKind.BUILDING_TENDER, ALL, by(HOUSING), NOW);
        var elsewhere = new MeasurePutInRequest(
                ID, WIJKAANPAK, OPGAVE, UUID.randomUUID(), RequestKind.SEPARATE, ALL, by(HOUSING), NOW);

        // When
        var covered = RequestPlacement.NOWHERE.in(put).with(new Clause("rol-voor-bewoners", REQUEST, "4.3"));

        // Then
        assertThat(covered.clausesOn("rol-voor-bewoners"))
                .extracting(Clause::clause)
                .containsExactly("4.3");
        assertThat(covered.in(elsewhere).clausesOn("rol-voor-bewoners")).isEmpty();
        assertThat(covered.in(null).clausesOn("rol-voor-bewoners")).isEmpty();
    }
}
