// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.command;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.SignedPaper;
import nl.wijkakkoord.decisions.round.command.PaperCommand.RecordPaper;
import nl.wijkakkoord.decisions.round.command.ReservationRequest.NewReservation;
import nl.wijkakkoord.decisions.round.command.RoundRequest.NewCondition;
import nl.wijkakkoord.decisions.round.command.RoundRequest.NewPosition;
import nl.wijkakkoord.platform.request.OneLine;
import org.jspecify.annotations.Nullable;

/** What is asked over HTTP about positions on paper. */
public interface PaperRequest {

    /**
     * @param organisation whose position it is said to be
     * @param paper on which it stands
     * @param digest of the version that it is about; among rivals, of the one that is meant, and absent from a position on all
     *     of them
     * @param reason obligatory to ask change, to object and to advise
     * @param sections that an objection is about, or a change is asked of; absent for the whole
     * @param conditions under which that organisation agrees; exactly with that stance
     * @param reservation under which it agrees; exactly with that stance
     * @param ranking of rivals that it agrees with, as in a position that it takes itself
     */
    record NewPaperPosition(
            @NotNull OrganisationId organisation,
            @NotNull @Valid NewSignedPaper paper,
            @Nullable Digest digest,
            @NotNull TakenStance stance,
            @Nullable @Size(max = 10_000) String reason,

            @Nullable @Size(min = 1, max = 50) @ArraySchema(schema = @Schema(example = "financing"))
            List<@NotBlank @OneLine @Size(max = 200) String> sections,

            @Nullable @Size(min = 1, max = 20) List<@NotNull @Valid NewCondition> conditions,
            @Nullable @Valid NewReservation reservation,

            @Nullable @Size(min = 1, max = 20) List<@NotNull @Size(min = 1, max = 20) List<@NotNull Digest>> ranking) {

        public RecordPaper command(UUID round, By by) {
            var said = new NewPosition(digest, stance, reason, sections, conditions, null, null, reservation, ranking);
            return new RecordPaper(
                    round, organisation, paper.signed(), digest, stance.stance(), reason, said.detail(), by);
        }
    }

    /**
     * @param digest of the document, such as the scan of it
     * @param signedOn the day that stands on it, not in the future
     * @param signedAs in which function it was signed; no name
     */
    record NewSignedPaper(
            @NotNull Digest digest,
            @NotNull LocalDate signedOn,
            @NotBlank @OneLine @Size(max = 200) String signedAs) {

        private SignedPaper signed() {
            return new SignedPaper(digest, signedOn, signedAs);
        }
    }

    /** @param mandate under which the caller acts */
    record NewPaperConfirmation(@NotNull UUID mandate) {}
}
