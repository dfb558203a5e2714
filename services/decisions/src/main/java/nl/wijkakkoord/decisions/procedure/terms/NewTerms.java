// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.procedure.terms;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.DecisionRule;
import nl.wijkakkoord.contracts.decisions.FurtherRule;
import nl.wijkakkoord.contracts.decisions.KindTerms;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.AfterDeparture;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.Choice;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.Silence;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.Tie;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.Visibility;
import nl.wijkakkoord.contracts.decisions.Weight;
import nl.wijkakkoord.platform.request.OneLine;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants the parties to decide together.
 *
 * @param quorum how many deciding parties must have taken a position
 * @param also what must be so beside the rule
 * @param silence what it means that a party says nothing; it agrees with one version only, after a notice that was proven to have come
 * @param openers who may open a round, close it early, move and cancel it; absent for whoever may prepare decisions
 * @param departure what becomes of a position when its party leaves; absent where it stands
 * @param kinds other terms for some kinds of subject, each kind at most once
 * @param choice how is chosen among rivals that pass, approval when absent
 * @param tie what comes after a tie or a cycle among them, nothing when absent
 * @param noticeDays how long a party may still answer after such a notice; exactly where silence agrees then
 */
public record NewTerms(
        @NotNull @Size(max = 200) List<@NotNull OrganisationId> deciding,
        @Nullable @Size(max = 200) List<@NotNull OrganisationId> advising,
        @Nullable @Size(max = 200) List<@NotNull OrganisationId> informed,
        @NotNull @Valid Rule rule,
        @NotNull Integer quorum,
        @NotNull Visibility visibility,
        @Nullable @Size(max = 19) List<@NotNull @Valid Further> also,
        @Nullable Silence silence,
        @Nullable @Size(min = 1, max = 200) List<@NotNull OrganisationId> openers,
        @Nullable AfterDeparture departure,
        @Nullable @Size(min = 1, max = 20) List<@NotNull @Valid NewKind> kinds,
        @Nullable Choice choice,
        @Nullable Tie tie,
        @Nullable @Positive @Max(365) Integer noticeDays) {

    /** The share is for a qualified or weighted majority only, the weights for a weighted one. */
    public record Rule(
            @NotNull DecisionRule.Kind kind,
            @Nullable Integer numerator,
            @Nullable Integer denominator,
            @Nullable @Size(max = 200) List<@NotNull @Valid PartyWeight> weights) {

        DecisionRule rule() {
            return new DecisionRule(
                    kind,
                    numerator,
                    denominator,
                    weights == null
                            ? null
                            : weights.stream().map(PartyWeight::weight).toList());
        }
    }

    public record PartyWeight(
            @NotNull OrganisationId organisation,
            @NotNull @Positive @Max(1_000_000) Integer counts) {
        Weight weight() {
            return new Weight(organisation, counts);
        }
    }

    /**
     * @param organisation that has the veto; only for one
     * @param sections on which it has the veto; absent for the whole of what is decided on
     * @param advisers whose advice is heard before; only for that
     * @param segments of homes or people that are counted; only for a count, as the share is
     */
    public record Further(
            @NotNull FurtherRule.Kind kind,
            @Nullable OrganisationId organisation,

            @Nullable @Size(min = 1, max = 50) @ArraySchema(schema = @Schema(example = "financing"))
            List<@NotBlank @OneLine @Size(max = 200) String> sections,

            @Nullable @Size(min = 1, max = 200) List<@NotNull OrganisationId> advisers,

            @Nullable @Size(min = 1, max = 50) @ArraySchema(schema = @Schema(example = "huurwoningen"))
            List<@NotBlank @OneLine @Size(max = 200) String> segments,

            @Nullable Integer numerator,
            @Nullable Integer denominator) {
        FurtherRule rule() {
            return new FurtherRule(kind, organisation, sections, advisers, segments, numerator, denominator);
        }
    }

    public NewTerms {
        advising = advising == null ? List.of() : advising;
        informed = informed == null ? List.of() : informed;
    }

    public ProcedureTerms terms() {
        return new ProcedureTerms(
                deciding,
                advising,
                informed,
                rule.rule(),
                quorum,
                visibility,
                also == null ? null : also.stream().map(Further::rule).toList(),
                silence,
                openers,
                departure,
                choice,
                tie,
                noticeDays);
    }

    /** For some kinds of subject, null where none were given. */
    public @Nullable List<KindTerms> others() {
        return kinds == null ? null : kinds.stream().map(NewKind::kind).toList();
    }
}
