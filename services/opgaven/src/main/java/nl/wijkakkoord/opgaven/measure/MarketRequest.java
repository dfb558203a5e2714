// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure;

import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.MeasureAdded;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.MeasurePutInRequest;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.MeasureTakenFromRequest;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.RequirementPutInClause;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.RequirementTakenFromClause;
import nl.wijkakkoord.contracts.opgaven.MeasureLevel;
import nl.wijkakkoord.contracts.opgaven.MeasureText;
import nl.wijkakkoord.contracts.opgaven.RequestKind;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.PutInClause;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.PutInRequest;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.TakeFromClause;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.TakeFromRequest;
import nl.wijkakkoord.opgaven.request.KnownRequest;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import org.jspecify.annotations.Nullable;

/**
 * What of a measure is asked of parties outside the wijkaanpak.
 *
 * @param request in which it is asked, null when in none
 * @param clauses in the order in which they were recorded, also of requests that it was in before
 */
record MarketRequest(@Nullable MeasurePutInRequest request, List<Clause> clauses) {
    static final MarketRequest NOTHING = new MarketRequest(null, List.of());

    MarketRequest {
        clauses = List.copyOf(clauses);
    }

    MarketRequest in(@Nullable MeasurePutInRequest other) {
        return new MarketRequest(other, clauses);
    }

    MarketRequest with(Clause clause) {
        return new MarketRequest(
                request, Stream.concat(clauses.stream(), Stream.of(clause)).toList());
    }

    MarketRequest without(Clause clause) {
        return new MarketRequest(
                request, clauses.stream().filter(each -> !each.equals(clause)).toList());
    }

    /** The clauses of the request that the measure is in now. */
    List<Clause> clausesOn(String requirement) {
        return clauses.stream()
                .filter(each -> each.requirement().equals(requirement))
                .filter(each -> request != null && each.request().equals(request.request()))
                .toList();
    }

    /** @param asked the request as it stands, empty when it is not of this wijkaanpak */
    Decision put(Measure measure, PutInRequest command, Optional<KnownRequest> asked, Instant now) {
        var added = measure.added();
        return refuseWhen(!measure.text().external(), MeasureRefusal.MEASURE_NOT_EXTERNAL)
                .and(() -> refuseWhen(asked.isEmpty(), MeasureRefusal.REQUEST_UNKNOWN))
                .and(() -> refuseWhen(asked.orElseThrow().withdrawn(), MeasureRefusal.REQUEST_STANDS_NO_MORE))
                .and(() -> checkIn(asked.orElseThrow().kind(), measure.text()))
                .thenRecord(() -> new MeasurePutInRequest(
                        added.measure(),
                        added.wijkaanpak(),
                        added.opgave(),
                        command.request(),
                        asked.orElseThrow().kind(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    Decision takeOut(MeasureAdded measure, TakeFromRequest command, Instant now) {
        return checkPlace()
                .thenRecord(() -> new MeasureTakenFromRequest(
                        measure.measure(),
                        measure.wijkaanpak(),
                        measure.opgave(),
                        request.request(),
                        command.reason(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    Decision cover(Measure measure, PutInClause command, Instant now) {
        var added = measure.added();
        return checkPlace()
                .and(() -> measure.checkRequirement(command.requirement()))
                .and(() -> refuseWhen(
                        clauses.contains(clause(command.requirement(), command.clause())),
                        MeasureRefusal.CLAUSE_RECORDED,
                        command.clause()))
                .thenRecord(() -> new RequirementPutInClause(
                        added.measure(),
                        added.wijkaanpak(),
                        added.opgave(),
                        command.requirement(),
                        request.request(),
                        command.clause(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    Decision uncover(MeasureAdded measure, TakeFromClause command, Instant now) {
        return checkPlace()
                .and(() -> refuseWhen(
                        !clauses.contains(clause(command.requirement(), command.clause())),
                        MeasureRefusal.CLAUSE_UNKNOWN,
                        command.clause()))
                .thenRecord(() -> new RequirementTakenFromClause(
                        measure.measure(),
                        measure.wijkaanpak(),
                        measure.opgave(),
                        command.requirement(),
                        request.request(),
                        command.clause(),
                        command.reason(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    /** Why a measure of these words cannot be in the request that it is in. */
    Check checkIn(MeasureText text) {
        return request == null ? Check.passed() : checkIn(request.kind(), text);
    }

    private static Check checkIn(RequestKind kind, MeasureText text) {
        return refuseWhen(
                kind == RequestKind.BUILDING_TENDER && text.level() != MeasureLevel.BUILDING,
                MeasureRefusal.NOT_FOR_BUILDING_TENDER);
    }

    private Check checkPlace() {
        return refuseWhen(request == null, MeasureRefusal.NOT_IN_A_REQUEST);
    }

    private Clause clause(String requirement, String name) {
        return new Clause(requirement, request.request(), name);
    }
}
