// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure;

import static nl.wijkakkoord.opgaven.Example.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.ambitions.Criterion;
import nl.wijkakkoord.contracts.ambitions.Indicator;
import nl.wijkakkoord.contracts.ambitions.Value;
import nl.wijkakkoord.contracts.opgaven.Executor;
import nl.wijkakkoord.contracts.opgaven.MeasureAction;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.MeasureAdded;
import nl.wijkakkoord.contracts.opgaven.MeasureLevel;
import nl.wijkakkoord.contracts.opgaven.MeasureRequirement;
import nl.wijkakkoord.contracts.opgaven.MeasureText;
import nl.wijkakkoord.contracts.opgaven.NeededRole;
import nl.wijkakkoord.contracts.opgaven.ObjectiveContribution;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.OpgaveProposed;
import nl.wijkakkoord.contracts.opgaven.OpgaveObjective;
import nl.wijkakkoord.opgaven.opgave.Opgave;
import nl.wijkakkoord.opgaven.opgave.OpgaveStatus;
import nl.wijkakkoord.opgaven.opgave.measured.Measurements;

/** An opgave with one objective, and what a party writes of a measure of it. */
public final class MeasureExample {
    public static final UUID ID = UUID.fromString("5b0e6f0a-1f5c-4e2b-9a5e-0d3f9a6c7b11");
    public static final UUID OPGAVE = UUID.fromString("cccccccc-0000-4000-8000-000000000001");
    public static final UUID REQUEST = UUID.fromString("dddddddd-0000-4000-8000-000000000001");
    public static final Audience ALL = Audience.ofWijkaanpak();
    public static final MeasureText TREES = text(MeasureLevel.WIJK, List.of(helps("schaduw")), Executor.PARTY);
    public static final MeasureText FACADE =
            text(MeasureLevel.BUILDING, List.of(helps("schaduw")), Executor.MARKET_PARTY);

    private MeasureExample() {}

    public static ObjectiveContribution helps(String objective) {
        return new ObjectiveContribution(objective, "Meer schaduw op straat");
    }

    /** It needs a leermeester, and that residents take part. */
    public static MeasureText text(
            MeasureLevel level, List<ObjectiveContribution> contributions, Executor... executors) {
        return new MeasureText(
                "Bomen in de straat",
                "Vijftig bomen op de zonkant.",
                level,
                contributions,
                List.of(executors),
                List.of(new NeededRole("leermeester", "Leermeester")),
                List.of(new MeasureRequirement("rol-voor-bewoners", "Bewoners planten mee.")),
                List.of());
    }

    public static Opgave opgave(OpgaveStatus status) {
        var value = new Value("10", LocalDate.parse("2026-01-01"));
        var norm = new Criterion(
                "schaduw", Indicator.FREE, "Schaduw", "%", value, value, List.of(), "Luchtfoto", "Gemeente");
        var objective = new OpgaveObjective("schaduw", "Meer schaduw", norm, null, null);
        var proposed = new OpgaveProposed(
                OPGAVE, WIJKAANPAK, "klimaatadaptatie", "Een koele wijk", "Schaduw.", ALL, by(MUNICIPALITY), NOW);
        return new Opgave(proposed, status, null, List.of(objective), Measurements.NONE, null);
    }

    public static MeasureAdded added(MeasureText text) {
        return new MeasureAdded(ID, WIJKAANPAK, OPGAVE, null, text, ALL, by(MUNICIPALITY), NOW);
    }

    /** @param later what happened to it after it was added */
    public static Measure measure(MeasureText text, MeasureEvent... later) {
        return Stream.of(later).reduce(Measure.NONE.evolve(added(text)), Measure::evolve, (before, after) -> after);
    }

    public static MeasureAction action(OrganisationId owner, LocalDate due) {
        return new MeasureAction("bomen-bestellen", "voorbereiding", "Bomen bestellen", owner, due);
    }
}
