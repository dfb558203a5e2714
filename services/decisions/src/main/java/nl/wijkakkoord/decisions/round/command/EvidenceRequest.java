// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.decisions.round.command.EvidenceCommand.CountSegment;
import nl.wijkakkoord.decisions.round.command.EvidenceCommand.NoticeParty;
import nl.wijkakkoord.platform.request.OneLine;
import org.jspecify.annotations.Nullable;

/** What is asked over HTTP about what an outcome rests on. */
public interface EvidenceRequest {

    /**
     * @param digest of the alternative that they agree with
     * @param agreeing how many of the segment do
     * @param source by what they were counted
     * @param document SHA-256 over what shows it
     * @param mandate under which the caller acts; absent for a member of the organisation that opened the round
     * @param corrects id of the event with the standing count, when that was a mistake
     */
    record NewSegmentCount(
            @NotBlank @OneLine @Size(max = 200) String segment,
            @NotNull Digest digest,
            @NotNull @PositiveOrZero Integer agreeing,
            @NotBlank @OneLine @Size(max = 200) String source,
            @Nullable Digest document,
            @Nullable UUID mandate,
            @Nullable UUID corrects) {

        public CountSegment command(UUID round, By by) {
            return new CountSegment(round, segment, digest, agreeing, source, document, mandate, corrects, by);
        }
    }

    /**
     * @param organisation that keeps silent
     * @param sentOn a Dutch calendar day
     * @param receivedOn a Dutch calendar day; from the next one its days to answer are counted
     * @param proof by which it can be proven that it came
     * @param document SHA-256 over the notice
     */
    record NewPartyNotice(
            @NotNull OrganisationId organisation,
            @NotNull LocalDate sentOn,
            @NotNull LocalDate receivedOn,
            @NotBlank @OneLine @Size(max = 200) String proof,
            @NotNull Digest document) {

        public NoticeParty command(UUID round, By by) {
            return new NoticeParty(round, organisation, sentOn, receivedOn, proof, document, by);
        }
    }
}
