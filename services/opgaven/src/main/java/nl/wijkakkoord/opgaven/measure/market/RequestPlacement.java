// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure.market;

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
import nl.wijkakkoord.opgaven.measure.market.MarketCommand.PutInClause;
import nl.wijkakkoord.opgaven.measure.market.MarketCommand.PutInRequest;
import nl.wijkakkoord.opgaven.measure.market.MarketCommand.TakeFromClause;
import nl.wijkakkoord.opgaven.measure.market.MarketCommand.TakeFromRequest;
import nl.wijkakkoord.opgaven.request.Request;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import org.jspecify.annotations.Nullable;

/**
 * What of a measure is asked of parties outside the wijkaanpak.
 *
 * @param request in which it is asked, null when in none
 * @param clauses in the order in which they were recorded, also of requests that it was in before
 */
public record RequestPlacement(@Nullable MeasurePutInRequest request, List<Clause> clauses) {
    public static final RequestPlacement NOWHERE = new RequestPlacement(null, List.of());

    public RequestPlacement {
        clauses = List.copyOf(clauses);
    }

    public RequestPlacement in(@Nullable MeasurePutInRequest other) {
        return new RequestPlacement(other, clauses);
    }

    public RequestPlacement with(Clause clause) {
        return new RequestPlacement(
                request, Stream.concat(clauses.stream(), Stream.of(clause)).toList());
    }

    public RequestPlacement without(Clause clause) {
        return new RequestPlacement(
                request, clauses.stream().filter(each -> !each.equals(clause)).toList());
    }

    /** The clauses of the request that the measure is in now. */
    public List<Clause> clausesOn(String requirement) {
        return clauses.stream()
                .filter(each -> each.requirement().equals(requirement))
                .filter(each -> request != null && each.request().equals(request.request()))
                .toList();
    }

    /**
     * @param text of the measure as it holds now
     * @param asked the request as it stands, empty when it is not of this wijkaanpak
     */
    public Decision put(
            MeasureAdded measure, MeasureText text, PutInRequest command, Optional<Request> asked, Instant now) {
        return refuseWhen(!text.external(), MarketRefusal.MEASURE_NOT_EXTERNAL)
                .and(() -> refuseWhen(asked.isEmpty(), MarketRefusal.REQUEST_UNKNOWN))
                .and(() -> refuseWhen(!asked.orElseThrow().stands(), MarketRefusal.REQUEST_STANDS_NO_MORE))
                .and(() -> checkIn(asked.orElseThrow().stated().kind(), text))
                .thenRecord(() -> new MeasurePutInRequest(
                        measure.measure(),
                        measure.wijkaanpak(),
                        measure.opgave(),
                        command.request(),
                        asked.orElseThrow().stated().kind(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    public Decision takeOut(MeasureAdded measure, TakeFromRequest command, Instant now) {
        return checkPlaced()
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

    /** @param text of the measure as it holds now */
    public Decision cover(MeasureAdded measure, MeasureText text, PutInClause command, Instant now) {
        return checkPlaced()
                .and(() -> checkRequired(text, command.requirement()))
                .and(() -> refuseWhen(
                        clauses.contains(clause(command.requirement(), command.clause())),
                        MarketRefusal.CLAUSE_RECORDED,
                        command.clause()))
                .thenRecord(() -> new RequirementPutInClause(
                        measure.measure(),
                        measure.wijkaanpak(),
                        measure.opgave(),
                        command.requirement(),
                        request.request(),
                        command.clause(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    public Decision uncover(MeasureAdded measure, TakeFromClause command, Instant now) {
        return checkPlaced()
                .and(() -> refuseWhen(
                        !clauses.contains(clause(command.requirement(), command.clause())),
                        MarketRefusal.CLAUSE_UNKNOWN,
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

    /** Whether a measure of these words can stay in the request that it is in. */
    public Check checkIn(MeasureText text) {
        return request == null ? Check.passed() : checkIn(request.kind(), text);
    }

    /** Row 2-20. */
    private static Check checkIn(RequestKind kind, MeasureText text) {
        return refuseWhen(
                kind == RequestKind.BUILDING_TENDER && text.level() != MeasureLevel.BUILDING,
                MarketRefusal.NOT_FOR_BUILDING_TENDER);
    }

    private Check checkPlaced() {
        return refuseWhen(request == null, MarketRefusal.NOT_IN_A_REQUEST);
    }

    private static Check checkRequired(MeasureText text, String requirement) {
        return refuseWhen(
                text.requirements().stream().noneMatch(each -> each.name().equals(requirement)),
                MarketRefusal.REQUIREMENT_UNKNOWN,
                requirement);
    }

    private Clause clause(String requirement, String name) {
        return new Clause(requirement, request.request(), name);
    }
}
