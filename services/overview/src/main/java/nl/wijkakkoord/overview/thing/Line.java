// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.overview.thing;

import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import org.jspecify.annotations.Nullable;

/** What an event tells of what there is, and of what rests on what. For whom that is, the event says. */
sealed interface Line {

    /**
     * There is this thing, or it is called otherwise from now on.
     *
     * @param title null where it is in no event
     * @param organisation whose it is, null when it is nobody's in particular
     * @param version 0 of what has no versions
     */
    record Known(
            ThingType type,
            UUID id,
            @Nullable String title,
            @Nullable OrganisationId organisation,
            String state,
            int version)
            implements Line {}

    record Became(ThingType type, UUID id, String state) implements Line {}

    /**
     * @param version of what rests on the other, 0 of what has none; as {@code onVersion}, of the other
     */
    record Tie(ThingType type, UUID id, int version, TieKind kind, ThingType onType, UUID onId, int onVersion)
            implements Line {

        static Tie of(ThingType type, UUID id, TieKind kind, ThingType onType, UUID onId) {
            return new Tie(type, id, 0, kind, onType, onId, 0);
        }
    }

    /** It rests on nothing of that kind any more, for what did not say so again. */
    record Untied(ThingType type, UUID id, int version) implements Line {}

    /** The round is on that. */
    record PutBefore(
            UUID round,
            ThingType onType,
            SubjectRef subject,
            String title,
            @Nullable Long amountCents) implements Line {}

    /** What the parties decided of that in the round. */
    record Decided(UUID round, SubjectRef subject, boolean agreed) implements Line {}
}
