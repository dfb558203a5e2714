// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.opgaven;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ContractName;
import nl.wijkakkoord.contracts.Event;

/** What parties outside the wijkaanpak are asked: one tender, or a request apart from it. */
public sealed interface RequestEvent extends Event {

    UUID request();

    /**
     * Replaces what was stated before; the kind stays.
     *
     * @param question what is asked
     * @param approach how executing parties are found
     */
    @ContractName("nl.wijkakkoord.opgaven.request-stated.v1")
    record RequestStated(
            UUID request,
            UUID wijkaanpak,
            RequestKind kind,
            String title,
            String question,
            String approach,
            Audience audience,
            By by,
            Instant at)
            implements RequestEvent {}

    /** It is not asked. What was in it is in no request. */
    @ContractName("nl.wijkakkoord.opgaven.request-withdrawn.v1")
    record RequestWithdrawn(UUID request, UUID wijkaanpak, String reason, Audience audience, By by, Instant at)
            implements RequestEvent {}
}
