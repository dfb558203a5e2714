// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.scheme;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.wijkakkoord.contracts.Amounts;
import nl.wijkakkoord.contracts.opgaven.Scheme;
import nl.wijkakkoord.contracts.opgaven.SchemeClaim.Tenure;
import nl.wijkakkoord.contracts.opgaven.SchemeEdition;
import nl.wijkakkoord.contracts.opgaven.SchemeEdition.SchemeCost;
import nl.wijkakkoord.contracts.opgaven.SchemeKind;
import nl.wijkakkoord.contracts.opgaven.StackingRule;
import nl.wijkakkoord.contracts.opgaven.Taakveld;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.platform.request.OneLine;
import nl.wijkakkoord.platform.web.KebabName;
import org.jspecify.annotations.Nullable;

/** Lists as who operates this deployment publishes them; the same as in their files. */
interface ListRequest {
    String SHARE = "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$";

    /** @param version the one after that there is, 1 for the first */
    record NewSchemeList(
            @NotNull @Positive Integer version,
            @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid NewScheme> schemes,
            @NotNull @Size(max = 100) List<@NotNull @Valid NewRule> rules) {

        Schemes toSchemes() {
            return new Schemes(
                    version,
                    schemes.stream().map(NewScheme::scheme).toList(),
                    rules.stream().map(NewRule::rule).toList());
        }
    }

    /** @param source regulation or document that it rests on */
    record NewScheme(
            @KebabName @Schema(example = "sah") String name,
            @NotNull SchemeKind kind,
            @NotBlank @OneLine @Size(max = 200) String title,
            @NotBlank @Size(max = 1_000) String source,
            @Nullable @Size(max = 50) List<@NotNull @Valid NewEdition> editions) {

        private Scheme scheme() {
            var all = editions == null ? List.<NewEdition>of() : editions;
            return new Scheme(
                    name,
                    kind,
                    title,
                    source,
                    all.stream().map(NewEdition::toEdition).toList());
        }
    }

    /**
     * @param from moment from which one can apply
     * @param until moment until which one can, absent when no end is known
     * @param recipients kinds of parties that can receive it; absent when it is not restricted
     * @param homes for which it can be; absent when it is not restricted
     * @param checkedOn day on which it was compared with its source; absent when it was not, and then nothing is refused by it
     */
    record NewEdition(
            @NotBlank @OneLine @Size(max = 50) String edition,
            @NotNull Instant from,
            @Nullable Instant until,
            @Nullable @Size(max = 20) List<@NotNull PartyKind> recipients,
            @Nullable @Size(max = 2) List<@NotNull Tenure> homes,
            @Nullable @Size(max = 20) List<@NotNull @Valid NewCost> costs,
            @Nullable @Positive @Max(Amounts.MOST) Long mostPerHomeCents,
            @Nullable @Positive @Max(Amounts.MOST) Long mostPerProjectCents,
            @Nullable @Size(max = 50) List<@NotBlank @Size(max = 1_000) String> conditions,
            @Nullable @Size(max = 50) List<@NotBlank @Size(max = 1_000) String> obligations,
            @NotBlank @Size(max = 1_000) String source,
            @Nullable LocalDate checkedOn) {

        private SchemeEdition toEdition() {
            return new SchemeEdition(
                    edition,
                    from.truncatedTo(ChronoUnit.MILLIS),
                    until == null ? null : until.truncatedTo(ChronoUnit.MILLIS),
                    orNone(recipients),
                    orNone(homes),
                    orNone(costs).stream().map(NewCost::cost).toList(),
                    mostPerHomeCents,
                    mostPerProjectCents,
                    orNone(conditions),
                    orNone(obligations),
                    source,
                    checkedOn);
        }

        private static <T> List<T> orNone(@Nullable List<T> list) {
            return list == null ? List.of() : list;
        }
    }

    /** @param highestShare of the cost that is paid, from 0 to 1 */
    record NewCost(
            @KebabName @Schema(example = "binnen") String kind,
            @NotBlank @OneLine @Size(max = 200) String title,

            @NotNull @Pattern(regexp = SHARE) @Schema(example = "0.40")
            String highestShare,

            @Nullable @Positive @Max(Amounts.MOST) Long mostPerHomeCents) {

        private SchemeCost cost() {
            return new SchemeCost(kind, title, highestShare, mostPerHomeCents);
        }
    }

    /** @param highestShare of what a measure needs that these schemes may pay together, from 0 to 1 */
    record NewRule(
            @KebabName @Schema(example = "sah-niet-met-rvv") String name,

            @NotNull @Size(min = 1, max = 100) @ArraySchema(schema = @Schema(example = "sah"))
            List<@KebabName String> schemes,

            @NotNull @Positive @Max(100) Integer highestCount,

            @NotNull @Pattern(regexp = SHARE) @Schema(example = "1")
            String highestShare,

            @NotBlank @Size(max = 1_000) String source) {

        private StackingRule rule() {
            return new StackingRule(name, schemes, highestCount, highestShare, source);
        }
    }

    /**
     * @param version the one after that there is, 1 for the first
     * @param source where it stands
     */
    record NewTaakveldList(
            @NotNull @Positive Integer version,
            @NotBlank @Size(max = 1_000) String source,
            @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid NewTaakveld> taakvelden) {

        Taakvelden toTaakvelden() {
            return new Taakvelden(
                    version,
                    source,
                    taakvelden.stream()
                            .map(each -> new Taakveld(each.code(), each.title()))
                            .toList());
        }
    }

    /** @param code such as 7.4 */
    record NewTaakveld(
            @NotNull @Pattern(regexp = "^[0-9]{1,2}\\.[0-9]{1,3}$") @Schema(example = "7.4")
            String code,

            @NotBlank @OneLine @Size(max = 200) String title) {}
}
