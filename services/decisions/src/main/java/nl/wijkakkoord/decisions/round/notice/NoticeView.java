// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A party was told of what its silence means.
 *
 * @param answersUntil last day on which it may answer before its silence agrees
 * @param document SHA-256 over the notice
 */
public record NoticeView(
        OrganisationId organisation,
        LocalDate sentOn,
        LocalDate receivedOn,
        LocalDate answersUntil,
        String proof,
        Digest document,
        By recordedBy,
        Instant recordedAt) {

    /** Null where none was recorded. */
    public static @Nullable List<NoticeView> of(Notices notices) {
        return notices.last().isEmpty()
                ? null
                : notices.last().entrySet().stream()
                        .map(each -> {
                            var told = each.getValue();
                            return new NoticeView(
                                    each.getKey(),
                                    told.sentOn(),
                                    told.receivedOn(),
                                    told.answersUntil(),
                                    told.proof(),
                                    told.document(),
                                    told.by(),
                                    told.at());
                        })
                        .toList();
    }
}
