// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.evaluation;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.ambitions.definition.DefinitionVersion;
import nl.wijkakkoord.ambitions.formula.Formulas;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.ambitions.EvaluationEvent;
import nl.wijkakkoord.contracts.ambitions.EvaluationEvent.DefinitionEvaluated;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.Visible;
import org.jspecify.annotations.Nullable;

/** What a definition said of figures, once. */
record Evaluation(@Nullable DefinitionEvaluated evaluated) implements Visible {
    static final Evaluation NONE = new Evaluation(null);
    static final Fold<Evaluation, EvaluationEvent> FOLD = new Fold<>(NONE, EvaluationEvent.class, Evaluation::evolve);

    @Override
    public UUID wijkaanpak() {
        return evaluated.wijkaanpak();
    }

    Evaluation evolve(EvaluationEvent event) {
        return switch (event) {
            case DefinitionEvaluated e -> new Evaluation(e);
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
