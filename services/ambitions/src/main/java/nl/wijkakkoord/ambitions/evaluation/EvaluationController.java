// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.evaluation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import nl.wijkakkoord.ambitions.definition.Definitions;
import nl.wijkakkoord.ambitions.formula.Formulas;
import nl.wijkakkoord.contracts.ambitions.FormulaResult;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.decision.Decision.Refused;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.decision.RequestRefusal;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.web.Page;
import nl.wijkakkoord.platform.web.PageRequest;
import nl.wijkakkoord.platform.web.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What definitions with a formula say of figures: on record, or only to try. */
@RestController
record EvaluationController(
        Commands commands, Definitions definitions, EvaluationTable table, History history, Access access) {

    /** Puts on record what the version says. */
    @PostMapping("/definitions/{definition}/versions/{number}/evaluations")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt evaluate(
            @PathVariable UUID definition, @PathVariable int number, @RequestBody NewEvaluation body, Intent intent) {
        var id = UUID.randomUUID();
        return commands.create(intent, "/ambitions/v1/evaluations/" + id, () -> {
            var asked = asked(definition, number, intent.actor());
            return new EvaluateDefinition(id, asked, body.about(), body.named(), intent.by());
        });
    }

    /**
     * Tries what the version would say; nothing is recorded.
     *
     * @param values of the inputs, as {@code huur_voor:65000,huur_na:69500}
     */
    @GetMapping("/definitions/{definition}/versions/{number}/trial")
    FormulaResult attempt(
            @PathVariable UUID definition,
            @PathVariable int number,
            @RequestParam @Schema(example = "huur_voor:65000,energie_voor:18000,huur_na:69500,energie_na:9000")
                    String values,
            Actor actor) {
        var version = asked(definition, number, actor).version();
        Evaluation.check(version).refused().ifPresent(refusal -> {
            throw new RefusedException((Refused) refusal);
        });
        return Formulas.result(version.text().formula(), TrialValues.of(values));
    }

    @GetMapping("/definitions/{definition}/evaluations")
    ResponseEntity<Page<EvaluationItem>> list(@PathVariable UUID definition, Actor actor, PageRequest page) {
        definitions.read(definition, Moment.now(), actor);
        return Pages.answer(
                page, table.of(definition, page), item -> item.evaluation().toString());
    }

    @GetMapping("/evaluations/{evaluation}")
    EvaluationView read(@PathVariable UUID evaluation, Actor actor) {
        return history.read(evaluation, Moment.now(), Evaluation.FOLD)
                .map(folded -> folded.state().evaluated())
                .filter(evaluated -> access.maySee(actor, evaluated.wijkaanpak()))
                .map(EvaluationView::of)
                .orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE));
    }

    private RequestedDefinition asked(UUID definition, int number, Actor actor) {
        var state = definitions.read(definition, Moment.now(), actor).state();
        return state.version(number)
                .map(version -> new RequestedDefinition(state.wijkaanpak(), definition, version))
                .orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE));
    }
}
