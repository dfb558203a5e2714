// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure;

import static nl.wijkakkoord.opgaven.Example.*;
import static nl.wijkakkoord.opgaven.measure.MeasureExample.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.wijkakkoord.contracts.opgaven.CatalogueSource;
import nl.wijkakkoord.contracts.opgaven.Executor;
import nl.wijkakkoord.contracts.opgaven.MeasureAction;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.ActionPlanned;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.MeasureAdded;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.MeasurePutInRequest;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.MeasureRevised;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.MeasureWithdrawn;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.ResponsibilityLaidDown;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.ResponsibilityTaken;
import nl.wijkakkoord.contracts.opgaven.MeasureLevel;
import nl.wijkakkoord.contracts.opgaven.RequestKind;
import nl.wijkakkoord.opgaven.catalogue.MeasureCatalogue;
import nl.wijkakkoord.opgaven.measure.Measure.Revision;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.AddMeasure;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.LayDownResponsibility;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.PickMeasure;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.ReviseMeasure;
import nl.wijkakkoord.opgaven.measure.action.ActionCommand.CompleteAction;
import nl.wijkakkoord.opgaven.measure.market.MarketRefusal;
import nl.wijkakkoord.opgaven.opgave.Opgave;
import nl.wijkakkoord.opgaven.opgave.OpgaveStatus;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.PartyRefusal;
import nl.wijkakkoord.participation.party.Successors;
import nl.wijkakkoord.platform.decision.Decision;
import org.junit.jupiter.api.Test;

class MeasureTest {
    private final Opgave opgave = opgave(OpgaveStatus.CHOSEN);

    @Test
    void a_measure_helps_objectives_that_its_opgave_has() {
        // When
        var decision = MeasureRules.add(
                new AddMeasure(
                        ID, OPGAVE, text(MeasureLevel.WIJK, List.of(helps("stilte")), Executor.PARTY), by(HOUSING)),
                opgave,
                ActorAuthority.MEMBER,
                NOW);

        // Then
        assertThat(decision).isEqualTo(Decision.refused(MeasureRefusal.HELPS_UNKNOWN_OBJECTIVE, "stilte"));
    }

    @Test
    void it_names_each_objective_once() {
        // When
        var twice = text(MeasureLevel.WIJK, List.of(helps("schaduw"), helps("schaduw")), Executor.PARTY);
        var decision =
                MeasureRules.add(new AddMeasure(ID, OPGAVE, twice, by(HOUSING)), opgave, ActorAuthority.MEMBER, NOW);

        // Then
        assertThat(decision).isEqualTo(Decision.refused(MeasureRefusal.MEASURE_NAME_REPEATED, "schaduw"));
    }

    @Test
    void an_opgave_that_the_parties_rejected_gets_no_measures() {
        // When
        var rejected = opgave(OpgaveStatus.REJECTED);
        var decision =
                MeasureRules.add(new AddMeasure(ID, OPGAVE, TREES, by(HOUSING)), rejected, ActorAuthority.MEMBER, NOW);

        // Then
        assertThat(decision)
                .isEqualTo(
                        rejected.checkMayWork(ActorAuthority.MEMBER).refused().orElseThrow());
    }

    @Test
    void what_is_picked_keeps_the_source_and_the_version_of_the_catalogue() {
        // Given
        var entry = MeasureCatalogue.CURRENT.find("losmaakbaar-uitvoeren").orElseThrow();

        // When
        var decision = MeasureRules.pick(
                new PickMeasure(ID, OPGAVE, entry, 7, List.of(helps("schaduw")), by(HOUSING)),
                opgave,
                ActorAuthority.MEMBER,
                NOW);

        // Then
        assertThat(decision)
                .isEqualTo(Decision.accepted(new MeasureAdded(
                        ID,
                        WIJKAANPAK,
                        OPGAVE,
                        new CatalogueSource("losmaakbaar-uitvoeren", 7, entry.source()),
                        entry.text(List.of(helps("schaduw"))),
                        ALL,
                        by(HOUSING),
                        NOW)));
    }

    @Test
    void a_revision_leaves_the_words_before_to_be_read() {
        // When
        var revised = measure(
                TREES,
                new MeasureRevised(ID, WIJKAANPAK, OPGAVE, FACADE, "Er liggen leidingen.", ALL, by(HOUSING), NOW));

        // Then
        assertThat(revised.text()).isEqualTo(FACADE);
        assertThat(revised.revisions()).extracting(Revision::text).containsExactly(TREES, FACADE);
        assertThat(revised.revisions()).extracting(Revision::reason).containsExactly(null, "Er liggen leidingen.");
    }

    @Test
    void a_party_makes_itself_responsible_and_nobody_else_lays_that_down() {
        // Given
        var taken = measure(TREES, new ResponsibilityTaken(ID, WIJKAANPAK, OPGAVE, HOUSING, ALL, by(HOUSING), NOW));

        // When
        var laidDown = taken.layDown(
                new LayDownResponsibility(ID, "Wij doen het liever.", by(MUNICIPALITY)),
                opgave,
                ActorAuthority.MEMBER,
                Successors.NONE,
                NOW);

        // Then
        assertThat(taken.responsible()).isEqualTo(HOUSING);
        assertThat(laidDown).isEqualTo(Decision.refused(MeasureRefusal.NOT_RESPONSIBLE));
        assertThat(taken.checkMayTake(opgave, ActorAuthority.MEMBER).refused())
                .contains(Decision.refused(MeasureRefusal.ANOTHER_IS_RESPONSIBLE, HOUSING));
    }

    @Test
    void who_is_in_the_place_of_who_is_responsible_answers_for_it_and_for_its_actions() {
        // Given
        var action = new MeasureAction("kappen", "voorbereiding", "Bomen kappen", HOUSING, LocalDate.of(2027, 3, 1));
        var taken = measure(
                TREES,
                new ResponsibilityTaken(ID, WIJKAANPAK, OPGAVE, HOUSING, ALL, by(HOUSING), NOW),
                new ActionPlanned(ID, WIJKAANPAK, OPGAVE, action, ALL, by(HOUSING), NOW));
        var passed = taken.with(Successors.NONE.with(HOUSING, GRID));

        // When
        var laidDown = passed.layDown(
                new LayDownResponsibility(ID, "Wij doen het niet.", by(GRID)),
                opgave,
                ActorAuthority.MEMBER,
                Successors.NONE,
                NOW);
        var completed = passed.actions().complete(passed.added(), new CompleteAction(ID, "kappen", by(GRID)), NOW);

        // Then
        assertThat(laidDown).isInstanceOf(Decision.Accepted.class);
        assertThat(completed).isInstanceOf(Decision.Accepted.class);
        assertThat(taken.responsible()).isEqualTo(HOUSING);
    }

    @Test
    void what_somebody_answers_for_who_does_not_answer_another_lays_down_for_it() {
        // Given
        var taken = measure(TREES, new ResponsibilityTaken(ID, WIJKAANPAK, OPGAVE, HOUSING, ALL, by(HOUSING), NOW));
        var enders = Successors.NONE.with(HOUSING, GRID);

        // When
        var laidDown = taken.layDown(
                new LayDownResponsibility(ID, "Zij zwijgen.", by(GRID)), opgave, ActorAuthority.MEMBER, enders, NOW);

        // Then
        assertThat(laidDown)
                .isEqualTo(Decision.accepted(new ResponsibilityLaidDown(
                        ID, WIJKAANPAK, OPGAVE, HOUSING, "Zij zwijgen.", ALL, by(GRID), NOW)));
        assertThat(measure(TREES)
                        .checkMayLayDown(opgave, ActorAuthority.MEMBER, by(GRID), enders)
                        .refused())
                .contains(Decision.refused(MeasureRefusal.NOT_RESPONSIBLE));
    }

    @Test
    void who_leads_for_all_takes_no_responsibility() {
        // When
        var check = measure(TREES).checkMayTake(opgave, ActorAuthority.FACILITATOR);

        // Then
        assertThat(check.refused()).contains(Decision.refused(PartyRefusal.FACILITATOR_TAKES_NO_POSITION));
    }

    @Test
    void what_was_withdrawn_stays_as_it_was() {
        // When
        var withdrawn =
                measure(TREES, new MeasureWithdrawn(ID, WIJKAANPAK, OPGAVE, "Er is geen plek.", ALL, by(HOUSING), NOW));

        // Then
        assertThat(withdrawn.checkMayChange(opgave, ActorAuthority.MEMBER).refused())
                .contains(Decision.refused(MeasureRefusal.MEASURE_WITHDRAWN));
    }

    @Test
    void a_measure_in_the_tender_for_buildings_stays_one_of_buildings() {
        // Given
        var asked = measure(
                FACADE,
                new MeasurePutInRequest(
                        ID, WIJKAANPAK, OPGAVE, REQUEST, RequestKind.BUILDING_TENDER, ALL, by(HOUSING), NOW));

        // When
        var decision = asked.revise(
                new ReviseMeasure(ID, TREES, "Toch bomen", by(HOUSING)), opgave, ActorAuthority.MEMBER, NOW);

        // Then
        assertThat(decision).isEqualTo(Decision.refused(MarketRefusal.NOT_FOR_BUILDING_TENDER));
    }
}
