// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.mandate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Amounts;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.Evidence;
import nl.wijkakkoord.contracts.stakeholders.MandateTerms;
import nl.wijkakkoord.platform.request.OneLine;
import org.jspecify.annotations.Nullable;

/** What is asked over HTTP. */
interface MandateRequest {

    /**
     * A mandate of a member of the caller's own organisation.
     *
     * @param subjects types of subject that it covers
     * @param maximumCents whole euro cents, null when no amount limits it
     * @param until last day, null when open
     * @param grantingBody who granted it, such as college van B&amp;W or board
     * @param submandate whether its holder may name a deputy; not when absent
     */
    record NewMandate(
            @NotNull UUID member,

            @NotNull @Size(min = 1, max = 50) List<@NotNull MandatedType> subjects,

            @Nullable @PositiveOrZero @Max(Amounts.MOST) Long maximumCents,
            @NotNull LocalDate from,
            @Nullable LocalDate until,
            @NotBlank @OneLine @Size(max = 200) String grantingBody,
            @NotNull @Valid NewEvidence evidence,
            @Nullable Boolean submandate) {

        MandateTerms terms() {
            return new MandateTerms(
                    subjects.stream().map(MandatedType::type).toList(),
                    maximumCents,
                    from,
                    until,
                    grantingBody,
                    evidence.evidence(),
                    Boolean.TRUE.equals(submandate) ? true : null);
        }
    }

    /**
     * A deputy of the caller, within the mandate of the caller that it rests on.
     *
     * @param member the deputy, of the same organisation
     * @param evidence the document in which the deputy was named
     */
    record NewSubmandate(
            @NotNull UUID member,

            @NotNull @Size(min = 1, max = 50) List<@NotNull MandatedType> subjects,

            @Nullable @PositiveOrZero @Max(Amounts.MOST) Long maximumCents,
            @NotNull LocalDate from,
            @Nullable LocalDate until,
            @NotNull @Valid NewEvidence evidence) {

        /** @param grantingBody of the mandate beneath: in its name the deputy acts too */
        MandateTerms terms(String grantingBody) {
            return new MandateTerms(
                    subjects.stream().map(MandatedType::type).toList(),
                    maximumCents,
                    from,
                    until,
                    grantingBody,
                    evidence.evidence(),
                    null);
        }
    }

    /**
     * @param title of the document
     * @param digest of its bytes
     */
    record NewEvidence(
            @NotBlank @OneLine @Size(max = 200) String title,
            @NotNull Digest digest) {

        Evidence evidence() {
            return new Evidence(title, digest);
        }
    }

    /**
     * All values of a mandate as they should have been recorded; it stays the same member's.
     *
     * @param entry id of the mistaken event: the granting, or the last correction of it
     * @param reason why it was mistaken
     * @param maximumCents whole euro cents, null when no amount limits it
     * @param until last day, null when open
     * @param submandate whether its holder may name a deputy; not when absent
     */
    record NewCorrection(
            @NotNull UUID entry,
            @NotBlank @Size(max = 2000) String reason,

            @NotNull @Size(min = 1, max = 50) List<@NotNull MandatedType> subjects,

            @Nullable @PositiveOrZero @Max(Amounts.MOST) Long maximumCents,
            @NotNull LocalDate from,
            @Nullable LocalDate until,
            @NotBlank @OneLine @Size(max = 200) String grantingBody,
            @NotNull @Valid NewEvidence evidence,
            @Nullable Boolean submandate) {

        MandateTerms terms() {
            return new MandateTerms(
                    subjects.stream().map(MandatedType::type).toList(),
                    maximumCents,
                    from,
                    until,
                    grantingBody,
                    evidence.evidence(),
                    Boolean.TRUE.equals(submandate) ? true : null);
        }
    }

    /** @param from first day on which the mandate no longer holds */
    record NewWithdrawal(
            @NotNull LocalDate from,
            @NotBlank @Size(max = 2000) String reason) {}

    /**
     * Which mandates to list; null asks for all.
     *
     * @param validOn that hold on that day
     * @param asOf as this service knew it then; as it knows it now, when null
     */
    record MandateFilter(
            UUID wijkaanpak,
            @Nullable OrganisationId organisation,
            @Nullable UUID member,
            @Nullable LocalDate validOn,
            @Nullable Instant asOf) {}
}
