// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.procedure.terms;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.DecisionRule;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants the parties to decide together.
 *
 * @param quorum how many deciding parties must have taken a position
 */
public record NewTerms(
        @NotNull @Size(max = 200) List<@NotNull OrganisationId> deciding,
        @Nullable @Size(max = 200) List<@NotNull OrganisationId> advising,
        @Nullable @Size(max = 200) List<@NotNull OrganisationId> informed,
        @NotNull @Valid Rule rule,
        @NotNull Integer quorum,
        @NotNull Visibility visibility) {

    /** The share is for a qualified majority only. */
    public record Rule(
            @NotNull DecisionRule.Kind kind,
            @Nullable Integer numerator,
            @Nullable Integer denominator) {}

    public NewTerms {
        advising = advising == null ? List.of() : advising;
        informed = informed == null ? List.of() : informed;
    }

    public ProcedureTerms terms() {
        return new ProcedureTerms(
                deciding,
                advising,
                informed,
                new DecisionRule(rule.kind(), rule.numerator(), rule.denominator()),
                quorum,
                visibility);
    }
}
