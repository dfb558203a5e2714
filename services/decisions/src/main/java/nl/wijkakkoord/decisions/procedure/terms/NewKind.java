// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.procedure.terms;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.KindTerms;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.AfterDeparture;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.Choice;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.Silence;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.Tie;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.Visibility;
import nl.wijkakkoord.participation.subject.DecidedType;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants the parties to decide on some kinds of subject: all that is said of the others, beside which kinds.
 *
 * @param types of subject
 */
public record NewKind(
        @NotNull @Size(min = 1, max = 20) List<@NotNull DecidedType> types,
        @NotNull @Size(max = 200) List<@NotNull OrganisationId> deciding,
        @Nullable @Size(max = 200) List<@NotNull OrganisationId> advising,
        @Nullable @Size(max = 200) List<@NotNull OrganisationId> informed,
        @NotNull @Valid NewTerms.Rule rule,
        @NotNull Integer quorum,
        @NotNull Visibility visibility,
        @Nullable @Size(max = 19) List<NewTerms.@NotNull @Valid Further> also,
        @Nullable Silence silence,
        @Nullable @Size(min = 1, max = 200) List<@NotNull OrganisationId> openers,
        @Nullable AfterDeparture departure,
        @Nullable Choice choice,
        @Nullable Tie tie,
        @Nullable @Positive @Max(365) Integer noticeDays) {

    KindTerms kind() {
        var terms = new NewTerms(
                deciding,
                advising,
                informed,
                rule,
                quorum,
                visibility,
                also,
                silence,
                openers,
                departure,
                null,
                choice,
                tie,
                noticeDays);
        return new KindTerms(types.stream().map(DecidedType::type).toList(), terms.terms());
    }
}
