// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure;

import static nl.wijkakkoord.opgaven.Example.*;
import static nl.wijkakkoord.opgaven.measure.MeasureExample.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.LayDownResponsibility;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.ReviseMeasure;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.TakeResponsibility;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.WithdrawMeasure;
import nl.wijkakkoord.opgaven.measure.action.ActionCommand.CompleteAction;
import nl.wijkakkoord.opgaven.measure.action.ActionCommand.DropAction;
import nl.wijkakkoord.opgaven.measure.action.ActionCommand.PlanAction;
import nl.wijkakkoord.opgaven.measure.role.RoleCommand.FillRole;
import nl.wijkakkoord.opgaven.measure.role.RoleCommand.VacateRole;
import nl.wijkakkoord.opgaven.opgave.Opgave;
import nl.wijkakkoord.opgaven.opgave.OpgaveStatus;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Successors;
import nl.wijkakkoord.participation.testing.Lives;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Accepted;
import nl.wijkakkoord.platform.testing.Decided;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random lives of measures: whoever is responsible, has something to do or fills a role, and whatever became of the opgave,
 * one act of any party that answers ends a measure (ADR 0028).
 */
class MeasureLivesTest {
    private static final List<OrganisationId> PARTIES = List.of(MUNICIPALITY, HOUSING, GRID);
    private static final String ACTION = "bomen-bestellen";
    private static final LocalDate DUE = LocalDate.parse("2026-04-01");
    private static final String ROLE = "leermeester";

    private Measure measure = measure(TREES);
    private Opgave opgave = opgave(OpgaveStatus.PROPOSED);

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(Lives.SEEDS)
    void in_every_life_each_measure_is_withdrawn_by_who_answers(long seed) {
        var random = new Random(seed);
        for (var act = 0; act < Lives.ACTS; act++) {
            // When
            act(random, PARTIES.get(random.nextInt(PARTIES.size())));

            // Then
            for (var one : PARTIES) {
                assertThat(after(measure, withdraw(one)).withdrawn())
                        .as("seed %d, act %d, by %s, opgave %s", seed, act, one, opgave.status())
                        .isNotNull();
            }
        }
    }

    private void act(Random random, OrganisationId party) {
        if (measure.withdrawn() != null) {
            measure = measure(TREES);
        }
        switch (random.nextInt(10)) {
            case 0 -> opgave = opgave(OpgaveStatus.values()[random.nextInt(OpgaveStatus.values().length)]);
            case 1 -> tell(withdraw(party));
            case 2 -> tell(measure.take(new TakeResponsibility(ID, by(party)), opgave, ActorAuthority.MEMBER, NOW));
            case 3 ->
                tell(measure.layDown(
                        new LayDownResponsibility(ID, "Te druk", by(party)),
                        opgave,
                        ActorAuthority.MEMBER,
                        Successors.NONE,
                        NOW));
            case 4 ->
                tell(measure.revise(
                        new ReviseMeasure(ID, random.nextBoolean() ? TREES : FACADE, "Anders", by(party)),
                        opgave,
                        ActorAuthority.MEMBER,
                        NOW));
            case 5 ->
                change(() -> measure.actions()
                        .plan(
                                measure.added(),
                                new PlanAction(ID, action(party, DUE), by(party)),
                                Set.copyOf(PARTIES),
                                NOW));
            case 6 ->
                change(() ->
                        measure.actions().complete(measure.added(), new CompleteAction(ID, ACTION, by(party)), NOW));
            case 7 ->
                change(() -> measure.actions()
                        .drop(measure.added(), new DropAction(ID, ACTION, "Niet nodig", by(party)), NOW));
            case 8 ->
                change(() -> measure.roles()
                        .fill(measure.added(), measure.text(), new FillRole(ID, ROLE, party, by(party)), NOW));
            default ->
                change(() -> measure.roles()
                        .vacate(measure.added(), measure.text(), new VacateRole(ID, ROLE, "Weg", by(party)), NOW));
        }
    }

    /** As its aggregate does. */
    private void change(Supplier<Decision> decide) {
        tell(measure.checkMayChange(opgave, ActorAuthority.MEMBER).then(decide));
    }

    private void tell(Decision decision) {
        measure = after(measure, decision);
    }

    private Decision withdraw(OrganisationId who) {
        return measure.withdraw(new WithdrawMeasure(ID, "Geen plek", by(who)), ActorAuthority.MEMBER, NOW);
    }

    private static Measure after(Measure measure, Decision decision) {
        return decision instanceof Accepted ? Decided.after(Measure.FOLD, measure, decision) : measure;
    }
}
