// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.evaluation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.ambitions.definition.Definition;
import nl.wijkakkoord.ambitions.definition.DefinitionVersion;
import nl.wijkakkoord.ambitions.evaluation.EvaluationCommand.EvaluateDefinition;
import nl.wijkakkoord.ambitions.evaluation.EvaluationCommand.WithdrawEvaluation;
import nl.wijkakkoord.ambitions.evaluation.EvaluationRequest.NewEvaluation;
import nl.wijkakkoord.ambitions.formula.Formulas;
import nl.wijkakkoord.contracts.ambitions.FormulaResult;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.participation.subject.Reason;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.decision.RequestRefusal;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.ListRequest;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.search.Said;
import nl.wijkakkoord.platform.search.Searchable;
import nl.wijkakkoord.platform.search.Searched;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.web.AllowedAction;
import nl.wijkakkoord.platform.web.AllowedActions;
import nl.wijkakkoord.platform.web.CreateMapping;
import nl.wijkakkoord.platform.web.Page;
import nl.wijkakkoord.platform.web.Resources;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What definitions with a formula say of figures (row 4-23): on record, or only to try. */
@RestController
record EvaluationController(
        History history,
        Resources resources,
        Commands commands,
        EvaluationTable table,
        Parties parties,
        AllowedActions actions)
        implements Searchable {

    /** Puts on record what the version says. */
    @CreateMapping("/definitions/{definition}/versions/{number}/evaluations")
    Receipt evaluate(
            @PathVariable UUID definition, @PathVariable int number, @RequestBody NewEvaluation body, Intent intent) {
        return resources.create(
                intent,
                definition,
                Definition.FOLD,
                "/ambitions/v1/evaluations",
                (id, asked) -> new EvaluateDefinition(
                        id,
                        asked.wijkaanpak(),
                        definition,
                        version(asked, number),
                        body.about(),
                        body.named(),
                        intent.by()));
    }

    /**
     * Tries what the version would say; nothing is recorded.
     *
     * @param values of the inputs, as {@code huur_voor:65000,huur_na:69500}
     */
    @Acts(Act.READS)
    @GetMapping("/definitions/{definition}/versions/{number}/trial")
    FormulaResult attempt(
            @PathVariable UUID definition,
            @PathVariable int number,
            @RequestParam @Schema(example = "huur_voor:65000,energie_voor:18000,huur_na:69500,energie_na:9000")
                    String values,
            Actor actor) {
        var asked = history.find(definition, Definition.FOLD, Moment.now(), actor);
        var version = version(asked.state(), number);
        Evaluation.check(version).refused().ifPresent(refused -> {
            throw new RefusedException(refused);
        });
        return Formulas.result(version.text().formula(), EvaluationRequest.trialValues(values));
    }

    @Acts(Act.READS)
    @GetMapping("/definitions/{definition}/evaluations")
    ResponseEntity<Page<EvaluationItem>> list(@PathVariable UUID definition, Actor actor, ListRequest list) {
        return resources.list(
                definition,
                Definition.FOLD,
                actor,
                list,
                page -> table.of(definition, page),
                EvaluationItem::evaluation);
    }

    @Acts(Act.READS)
    @GetMapping("/evaluations/{evaluation}")
    ResponseEntity<EvaluationView> read(@PathVariable UUID evaluation, Moment moment, Actor actor) {
        return resources.read(
                evaluation, Evaluation.FOLD, moment, actor, found -> allowed(found, actor), EvaluationView::of);
    }

    /** Who put it on record takes it back. */
    @PostMapping("/evaluations/{evaluation}/withdrawal")
    Receipt withdraw(@PathVariable UUID evaluation, @RequestBody Reason body, Intent intent) {
        return commands.handle(intent, Evaluation.FOLD, new WithdrawEvaluation(evaluation, body.reason(), intent.by()));
    }

    private List<AllowedAction> allowed(Evaluation found, Actor actor) {
        var authority = parties.authority(found.wijkaanpak(), actor.by());
        var enders = parties.enders(found.wijkaanpak(), actor.by());
        return List.of(actions.of("withdraw", found.checkMayWithdraw(authority, actor.by(), enders)));
    }

    private static DefinitionVersion version(Definition asked, int number) {
        return asked.version(number).orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE));
    }

    @Override
    public Searched<?> searched() {
        return Searched.of(
                "evaluation",
                "/ambitions/v1/evaluations/{id}",
                Evaluation.FOLD,
                found -> Said.of(found.evaluated().about(), found));
    }
}
