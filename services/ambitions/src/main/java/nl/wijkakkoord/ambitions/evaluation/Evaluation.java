// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.evaluation;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.ambitions.definition.DefinitionVersion;
import nl.wijkakkoord.ambitions.evaluation.EvaluationCommand.EvaluateDefinition;
import nl.wijkakkoord.ambitions.evaluation.EvaluationCommand.WithdrawEvaluation;
import nl.wijkakkoord.ambitions.formula.Formulas;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ambitions.EvaluationEvent;
import nl.wijkakkoord.contracts.ambitions.EvaluationEvent.DefinitionEvaluated;
import nl.wijkakkoord.contracts.ambitions.EvaluationEvent.EvaluationWithdrawn;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Successors;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.Visible;
import org.jspecify.annotations.Nullable;

/**
 * What a definition said of figures, once.
 *
 * @param withdrawn null as long as who put it on record stands by it
 */
record Evaluation(
        @Nullable DefinitionEvaluated evaluated, @Nullable EvaluationWithdrawn withdrawn) implements Visible {
    static final Evaluation NONE = new Evaluation(null, null);
    static final Fold<Evaluation, EvaluationEvent> FOLD = new Fold<>(NONE, EvaluationEvent.class, Evaluation::evolve);

    @Override
    public UUID wijkaanpak() {
        return evaluated.wijkaanpak();
    }

    Evaluation evolve(EvaluationEvent event) {
        return switch (event) {
            case DefinitionEvaluated e -> new Evaluation(e, null);
            case EvaluationWithdrawn e -> new Evaluation(evaluated, e);
        };
    }

    Decision evaluate(EvaluateDefinition command, ActorAuthority authority, Instant now) {
        var version = command.version();
        return authority
                .checkMayAct()
                .and(() -> checkOnRecord(version))
                .then(() -> Formulas.evaluate(
                        version.text().formula(),
                        command.values(),
                        result -> Decision.accepted(new DefinitionEvaluated(
                                command.evaluation(),
                                command.wijkaanpak(),
                                version.ref(command.definition()),
                                command.about(),
                                version.text().formula(),
                                command.values(),
                                result,
                                Audience.ofWijkaanpak(),
                                command.by(),
                                now))));
    }

    Decision withdraw(WithdrawEvaluation command, ActorAuthority authority, Successors enders, Instant now) {
        return checkMayWithdraw(authority, command.by(), enders)
                .thenRecord(() -> new EvaluationWithdrawn(
                        evaluated.evaluation(),
                        wijkaanpak(),
                        command.reason(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    /** @param enders by whom what is open of an organisation is ended */
    Check checkMayWithdraw(ActorAuthority authority, By by, Successors enders) {
        return authority
                .checkMayAct()
                .and(() -> Check.refuseWhen(
                        !by.organisation().equals(enders.of(evaluated.by().organisation())),
                        EvaluationRefusal.EVALUATION_OF_ANOTHER))
                .and(() -> Check.refuseWhen(withdrawn != null, EvaluationRefusal.EVALUATION_WITHDRAWN));
    }

    /** What a draft says today, it may not say tomorrow (ADR 0015). */
    private static Check checkOnRecord(DefinitionVersion version) {
        return check(version)
                .and(() -> Check.refuseWhen(
                        version.digest() == null, EvaluationRefusal.DRAFT_GIVES_NO_VERDICT, version.number()));
    }

    /** Row 4-23: only what has a formula gives a verdict. */
    static Check check(DefinitionVersion version) {
        return Check.refuseWhen(
                version.text().formula() == null, EvaluationRefusal.DEFINITION_WITHOUT_FORMULA, version.number());
    }
}
