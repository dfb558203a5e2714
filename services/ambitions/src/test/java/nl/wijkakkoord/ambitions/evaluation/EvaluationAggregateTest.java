// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.evaluation;

import static nl.wijkakkoord.ambitions.Example.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.ambitions.definition.DefinitionVersion;
import nl.wijkakkoord.ambitions.definition.DefinitionVersion.Status;
import nl.wijkakkoord.ambitions.evaluation.EvaluationCommand.EvaluateDefinition;
import nl.wijkakkoord.ambitions.evaluation.EvaluationCommand.WithdrawEvaluation;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.ambitions.DefinitionFormula;
import nl.wijkakkoord.contracts.ambitions.DefinitionText;
import nl.wijkakkoord.contracts.ambitions.EvaluationEvent.DefinitionEvaluated;
import nl.wijkakkoord.contracts.ambitions.EvaluationEvent.EvaluationWithdrawn;
import nl.wijkakkoord.contracts.ambitions.FormulaInput;
import nl.wijkakkoord.contracts.ambitions.FormulaResult;
import nl.wijkakkoord.contracts.ambitions.FormulaResult.ComparedValues;
import nl.wijkakkoord.contracts.ambitions.NamedValue;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.PartyRefusal;
import nl.wijkakkoord.participation.party.Successors;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.testing.Decided;
import nl.wijkakkoord.platform.testing.Fixtures;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class EvaluationAggregateTest {
    private static final UUID ID = UUID.randomUUID();
    private static final UUID DEFINITION = UUID.randomUUID();
    private static final Digest DIGEST = Digest.of(new byte[] {1});
    private static final DefinitionFormula FORMULA = new DefinitionFormula(
            "huur_na <= huur_voor",
            List.of(
                    new FormulaInput("huur_voor", "cent/month", "Huur voor de ingreep"),
                    new FormulaInput("huur_na", "cent/month", "Huur na de ingreep")),
            "wijkakkoord-formula/1");
    private static final List<NamedValue> DEARER =
            List.of(new NamedValue("huur_voor", "65000"), new NamedValue("huur_na", "69500"));

    private final FixtureConfiguration<EvaluationAggregate> fixture =
            Fixtures.of(EvaluationAggregate.class, CLOCK, parties(HOUSING));

    @Test
    void puts_on_record_what_an_agreed_definition_says() {
        // Given
        var given = fixture.givenNoPriorActivity();

        // When
        var result = given.when(evaluate(Status.AGREED, DIGEST, HOUSING));

        // Then
        var dearer = new ComparedValues(9, "69500", "<=", "65000", "cent/month", false);
        result.expectEvents(new DefinitionEvaluated(
                ID,
                WIJKAANPAK,
                version(Status.AGREED, DIGEST).ref(DEFINITION),
                "Rijwoningen",
                FORMULA,
                DEARER,
                new FormulaResult(false, null, null, List.of(dearer)),
                Audience.ofWijkaanpak(),
                by(HOUSING),
                NOW));
    }

    @Test
    void puts_nothing_on_record_of_a_draft() {
        // Given
        var given = fixture.givenNoPriorActivity();

        // When
        var result = given.when(evaluate(Status.DRAFT, null, HOUSING));

        // Then
        result.expectNoEvents()
                .expectResultMessagePayload(Decision.refused(EvaluationRefusal.DRAFT_GIVES_NO_VERDICT, 1));
    }

    @Test
    void puts_nothing_on_record_for_others() {
        // Given
        var given = fixture.givenNoPriorActivity();

        // When
        var result = given.when(evaluate(Status.AGREED, DIGEST, STRANGER));

        // Then
        result.expectNoEvents().expectResultMessagePayload(Decision.refused(PartyRefusal.NOT_A_PARTY));
    }

    @Test
    void who_put_it_on_record_takes_it_back_once() {
        // Given
        var evaluated = (DefinitionEvaluated) Decided.event(
                Evaluation.NONE.evaluate(evaluate(Status.AGREED, DIGEST, HOUSING), ActorAuthority.MEMBER, NOW));
        var given = fixture.given(evaluated);

        // When
        var result = given.when(new WithdrawEvaluation(ID, "Verkeerde huren", by(HOUSING)));

        // Then
        var withdrawn =
                new EvaluationWithdrawn(ID, WIJKAANPAK, "Verkeerde huren", Audience.ofWijkaanpak(), by(HOUSING), NOW);
        result.expectEvents(withdrawn);
        var after = new Evaluation(evaluated, withdrawn);
        assertThat(after.checkMayWithdraw(ActorAuthority.MEMBER, by(HOUSING), Successors.NONE)
                        .refused())
                .hasValue(Decision.refused(EvaluationRefusal.EVALUATION_WITHDRAWN));
    }

    @Test
    void nobody_takes_back_what_another_put_on_record_but_in_its_place() {
        // Given
        var evaluated = Evaluation.NONE.evolve((DefinitionEvaluated) Decided.event(
                Evaluation.NONE.evaluate(evaluate(Status.AGREED, DIGEST, HOUSING), ActorAuthority.MEMBER, NOW)));

        // When
        var byAnother = evaluated.checkMayWithdraw(ActorAuthority.MEMBER, by(MUNICIPALITY), Successors.NONE);
        var inItsPlace = evaluated.checkMayWithdraw(
                ActorAuthority.MEMBER, by(MUNICIPALITY), Successors.NONE.with(HOUSING, MUNICIPALITY));

        // Then
        assertThat(byAnother.refused()).hasValue(Decision.refused(EvaluationRefusal.EVALUATION_OF_ANOTHER));
        assertThat(inItsPlace.passes()).isTrue();
    }

    private static EvaluateDefinition evaluate(Status status, Digest digest, OrganisationId party) {
        return new EvaluateDefinition(
                ID, WIJKAANPAK, DEFINITION, version(status, digest), "Rijwoningen", DEARER, by(party));
    }

    private static DefinitionVersion version(Status status, Digest digest) {
        var text = new DefinitionText("Woonlastenneutraal", "De huur stijgt niet.", FORMULA);
        return new DefinitionVersion(1, text, by(HOUSING), NOW, status, digest, null, null);
    }
}
