// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.opgave;

import static nl.wijkakkoord.opgaven.Example.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.ambitions.Criterion;
import nl.wijkakkoord.contracts.ambitions.Indicator;
import nl.wijkakkoord.contracts.ambitions.Value;
import nl.wijkakkoord.contracts.opgaven.MinimumRef;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.OpgaveElaborated;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.OpgaveProposed;
import nl.wijkakkoord.contracts.opgaven.OpgaveObjective;
import nl.wijkakkoord.opgaven.minimum.NormBelowMinimum;
import nl.wijkakkoord.opgaven.opgave.OpgaveCommand.ChooseOpgave;
import nl.wijkakkoord.opgaven.opgave.OpgaveCommand.ElaborateOpgave;
import nl.wijkakkoord.opgaven.opgave.OpgaveCommand.RejectOpgave;
import nl.wijkakkoord.opgaven.opgave.OpgaveCommand.RemoveObjective;
import nl.wijkakkoord.opgaven.opgave.OpgaveCommand.SetObjective;
import nl.wijkakkoord.opgaven.opgave.OpgaveCommand.WithdrawOpgave;
import nl.wijkakkoord.opgaven.opgave.elaboration.Elaboration;
import nl.wijkakkoord.opgaven.opgave.elaboration.ElaborationRefusal;
import nl.wijkakkoord.opgaven.opgave.elaboration.MeasureFact;
import nl.wijkakkoord.opgaven.opgave.withdrawal.Resting;
import nl.wijkakkoord.opgaven.opgave.withdrawal.RestingOnObjective;
import nl.wijkakkoord.opgaven.opgave.withdrawal.WithdrawalRefusal;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Successors;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Refused;
import nl.wijkakkoord.platform.testing.Decided;
import org.junit.jupiter.api.Test;

class OpgaveTest {
    private static final UUID ID = UUID.fromString("bbbbbbbb-0000-4000-8000-000000000001");
    private static final UUID ROUND = UUID.fromString("bbbbbbbb-0000-4000-8000-000000000002");
    private static final UUID CHOICE = UUID.fromString("bbbbbbbb-0000-4000-8000-000000000003");
    private static final MeasureFact TREES = new MeasureFact(UUID.randomUUID(), "Bomen", List.of(), HOUSING);
    private static final MeasureFact PONDS = new MeasureFact(UUID.randomUUID(), "Vijvers", List.of(), null);
    private static final Opgave PROPOSED = Opgave.NONE.evolve(new OpgaveProposed(
            ID,
            WIJKAANPAK,
            "klimaatadaptatie",
            "Een koele wijk",
            "Schaduw",
            Audience.ofWijkaanpak(),
            by(MUNICIPALITY),
            NOW));

    @Test
    void one_that_was_not_chosen_cannot_be_elaborated_whatever_was_worked_out() {
        // Given
        var workedOut = after(PROPOSED, set("schaduw", "50", null));

        // When
        var decision = elaborate(workedOut, new Elaboration(List.of(TREES), true));

        // Then
        assertThat(decision).isEqualTo(Decision.refused(OpgaveRefusal.NOT_CHOSEN));
    }

    @Test
    void the_first_of_what_is_missing_refuses() {
        // Given
        var chosen = after(PROPOSED, choose(PROPOSED));
        var withObjective = after(chosen, set("schaduw", "50", null));

        // When
        var refused = List.of(
                elaborate(chosen, new Elaboration(List.of(TREES, PONDS), false)),
                elaborate(withObjective, new Elaboration(List.of(), true)));

        // Then
        assertThat(refused)
                .containsExactly(
                        Decision.refused(ElaborationRefusal.NO_OBJECTIVE),
                        Decision.refused(ElaborationRefusal.NO_MEASURE));
    }

    @Test
    void it_is_elaborated_once_with_objectives_measures_somebody_responsible_and_a_financing_plan() {
        // Given
        var chosen = after(after(PROPOSED, choose(PROPOSED)), set("schaduw", "50", null));
        var elaboration = new Elaboration(List.of(TREES), true);

        // When
        var decision = elaborate(chosen, elaboration);
        var again = elaborate(after(chosen, decision), elaboration);

        // Then
        assertThat(decision)
                .isEqualTo(Decision.accepted(new OpgaveElaborated(
                        ID,
                        WIJKAANPAK,
                        List.of("schaduw"),
                        List.of(TREES.measure()),
                        Audience.ofWijkaanpak(),
                        by(MUNICIPALITY),
                        NOW)));
        assertThat(again).isEqualTo(Decision.refused(OpgaveRefusal.ALREADY_ELABORATED));
    }

    @Test
    void one_that_was_rejected_is_worked_out_no_further_until_the_parties_choose_it_after_all() {
        // Given
        var rejected =
                after(PROPOSED, PROPOSED.reject(new RejectOpgave(ID, CHOICE, ROUND, "Te duur", by(HOUSING)), NOW));

        // When
        var refused = set(rejected, "schaduw", "50", null, List.of());
        var afterAll = after(rejected, choose(rejected));

        // Then
        assertThat(refused).isEqualTo(Decision.refused(OpgaveRefusal.REJECTED));
        assertThat(afterAll.checkMayWork(ActorAuthority.MEMBER).refused()).isEmpty();
        assertThat(afterAll.rejected()).isNull();
    }

    @Test
    void who_proposed_it_takes_it_back_and_it_is_worked_out_no_further() {
        // When
        var withdrawn = after(PROPOSED, withdraw(PROPOSED, Resting.NOTHING));

        // Then
        assertThat(withdrawn.status()).isEqualTo(OpgaveStatus.WITHDRAWN);
        assertThat(withdrawn.withdrawn().reason()).isEqualTo("Van een andere wijk");
        assertThat(withdrawn.checkMayWork(ActorAuthority.MEMBER).refused())
                .hasValue(Decision.refused(WithdrawalRefusal.OPGAVE_WITHDRAWN, ID));
        assertThat(withdraw(withdrawn, Resting.NOTHING))
                .isEqualTo(Decision.refused(WithdrawalRefusal.OPGAVE_WITHDRAWN, ID));
    }

    @Test
    void another_does_not_but_who_is_in_its_place_does() {
        // Given
        var succeeded = Successors.NONE.with(MUNICIPALITY, HOUSING);

        // When
        var byAnother = PROPOSED.checkMayWithdraw(Resting.NOTHING, ActorAuthority.MEMBER, by(HOUSING), Successors.NONE);
        var bySuccessor = PROPOSED.checkMayWithdraw(Resting.NOTHING, ActorAuthority.MEMBER, by(HOUSING), succeeded);

        // Then
        assertThat(byAnother.refused()).hasValue(Decision.refused(WithdrawalRefusal.OPGAVE_OF_ANOTHER));
        assertThat(bySuccessor.refused()).isEmpty();
    }

    @Test
    void what_the_parties_decided_on_or_are_asked_and_what_others_rest_on_it_keeps_it() {
        // Given
        var rejected =
                after(PROPOSED, PROPOSED.reject(new RejectOpgave(ID, CHOICE, ROUND, "Te duur", by(HOUSING)), NOW));

        // When
        var refused = List.of(
                withdraw(after(PROPOSED, choose(PROPOSED)), Resting.NOTHING),
                withdraw(rejected, Resting.NOTHING),
                withdraw(PROPOSED, new Resting(CHOICE, "schaduw", "Bomen", true)),
                withdraw(PROPOSED, new Resting(null, "schaduw", "Bomen", true)),
                withdraw(PROPOSED, new Resting(null, null, "Bomen", true)),
                withdraw(PROPOSED, new Resting(null, null, null, true)));

        // Then
        assertThat(refused)
                .extracting(decision -> ((Decision.Refused) decision).refusal().code())
                .containsExactly(
                        "opgave-decided-on",
                        "opgave-decided-on",
                        "opgave-before-the-parties",
                        "objective-in-ambition",
                        "opgave-has-measure",
                        "opgave-has-money");
    }

    @Test
    void the_parties_who_chose_it_at_the_same_time_take_it_up_all_the_same() {
        // Given
        var withdrawn = after(PROPOSED, withdraw(PROPOSED, Resting.NOTHING));

        // When
        var chosen = after(withdrawn, choose(withdrawn));

        // Then
        assertThat(chosen.status()).isEqualTo(OpgaveStatus.CHOSEN);
        assertThat(chosen.withdrawn()).isNull();
    }

    @Test
    void who_chooses_again_what_was_chosen_changes_nothing() {
        // Given
        var chosen = after(PROPOSED, choose(PROPOSED));

        // When
        var again = choose(chosen);

        // Then
        assertThat(again).isEqualTo(Decision.accepted());
    }

    @Test
    void a_norm_below_the_legal_minimum_is_refused_or_motivated() {
        // Given
        var minimum = new MinimumRef(UUID.randomUUID(), 2);
        var above = List.of(new NormBelowMinimum(minimum, "60", "De verordening"));

        // When
        var refused = set(PROPOSED, "schaduw", "50", null, above);
        var motivated = after(PROPOSED, set(PROPOSED, "schaduw", "50", "Er liggen kabels.", above));

        // Then
        assertThat(refused)
                .isEqualTo(Decision.refused(OpgaveRefusal.BELOW_LEGAL_MINIMUM, "50", "60", "%", "De verordening"));
        assertThat(motivated.objectives().getFirst().minimum()).isEqualTo(minimum);
        assertThat(motivated.objectives().getFirst().motivation()).isEqualTo("Er liggen kabels.");
    }

    @Test
    void an_objective_of_the_same_name_is_replaced_in_its_place() {
        // Given
        var two = after(after(PROPOSED, set("schaduw", "50", null)), set("water", "30", null));

        // When
        var replaced = after(two, set("schaduw", "40", null));

        // Then
        assertThat(replaced.objectives())
                .extracting(each -> each.norm().target().value())
                .containsExactly("40", "30");
    }

    @Test
    void an_objective_is_removed_and_what_was_elaborated_without_another_is_so_no_longer() {
        // Given
        var two = after(after(after(PROPOSED, choose(PROPOSED)), set("schaduw", "50", null)), set("water", "50", null));
        var elaborated = after(two, elaborate(two, new Elaboration(List.of(TREES), true)));

        // When
        var one = after(elaborated, remove(elaborated, "schaduw", RestingOnObjective.NOTHING));
        var none = after(one, remove(one, "water", RestingOnObjective.NOTHING));

        // Then
        assertThat(one.objectives()).extracting(OpgaveObjective::name).containsExactly("water");
        assertThat(one.status()).isEqualTo(OpgaveStatus.ELABORATED);
        assertThat(none.objectives()).isEmpty();
        assertThat(none.status()).isEqualTo(OpgaveStatus.CHOSEN);
    }

    @Test
    void what_the_parties_adopted_or_a_measure_helps_is_not_removed_nor_what_is_not_there() {
        // Given
        var opgave = after(PROPOSED, set("schaduw", "50", null));

        // When
        var decisions = List.of(
                remove(opgave, "water", RestingOnObjective.NOTHING),
                remove(opgave, "schaduw", new RestingOnObjective(true, "Bomen")),
                remove(opgave, "schaduw", new RestingOnObjective(false, "Bomen")));

        // Then
        assertThat(decisions)
                .extracting(decision -> ((Refused) decision).refusal().code())
                .containsExactly("objective-unknown", "objective-in-ambition", "objective-has-measure");
    }

    private static Decision remove(Opgave opgave, String objective, RestingOnObjective resting) {
        return ObjectiveRules.remove(
                opgave,
                new RemoveObjective(ID, objective, "Hoort elders", by(HOUSING)),
                resting,
                ActorAuthority.MEMBER,
                NOW);
    }

    private static Decision elaborate(Opgave opgave, Elaboration elaboration) {
        return opgave.elaborate(new ElaborateOpgave(ID, by(MUNICIPALITY)), elaboration, ActorAuthority.MEMBER, NOW);
    }

    private static Decision withdraw(Opgave opgave, Resting resting) {
        return opgave.withdraw(
                new WithdrawOpgave(ID, "Van een andere wijk", by(MUNICIPALITY)),
                resting,
                ActorAuthority.MEMBER,
                Successors.NONE,
                NOW);
    }

    private static Decision choose(Opgave opgave) {
        return opgave.choose(new ChooseOpgave(ID, CHOICE, ROUND, by(HOUSING)), NOW);
    }

    private static Decision set(String name, String target, String motivation) {
        return set(PROPOSED, name, target, motivation, List.of());
    }

    private static Decision set(
            Opgave opgave, String name, String target, String motivation, List<NormBelowMinimum> above) {
        var norm = new Criterion(
                name,
                Indicator.FREE,
                "Schaduw",
                "%",
                new Value("10", LocalDate.parse("2026-01-01")),
                new Value(target, LocalDate.parse("2030-12-31")),
                List.of(),
                "Luchtfoto",
                "Gemeente");
        var command = new SetObjective(ID, name, "Schaduw op straat", norm, motivation, by(MUNICIPALITY));
        return opgave.set(command, above, ActorAuthority.MEMBER, NOW);
    }

    private static Opgave after(Opgave opgave, Decision decision) {
        return Decided.after(Opgave.FOLD, opgave, decision);
    }
}
