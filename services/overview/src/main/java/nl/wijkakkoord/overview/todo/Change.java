// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.overview.todo;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.overview.thing.ThingType;
import org.jspecify.annotations.Nullable;

/** What an event changes in what there is to do. */
sealed interface Change {
    /** All of it. */
    String WHOLE = "";

    /**
     * @param part what of the thing, such as one action of a measure
     * @param organisation that is asked, null for every one that may do it
     * @param title of what is to be done, null when it is that of the thing
     * @param version 0 where it is about none
     * @param audience for whom it is, where no organisation is named
     */
    record Ask(
            Kind kind,
            ThingType thingType,
            UUID thing,
            String part,
            @Nullable OrganisationId organisation,
            @Nullable String title,
            int version,
            @Nullable Instant deadline,
            Audience audience)
            implements Change {

        static Ask of(Kind kind, UUID thing, OrganisationId organisation, @Nullable Instant deadline) {
            return new Ask(
                    kind, kind.about(), thing, WHOLE, organisation, null, 0, deadline, Audience.of(organisation));
        }

        static Ask all(Kind kind, UUID thing, @Nullable Instant deadline, Audience audience) {
            return new Ask(kind, kind.about(), thing, WHOLE, null, null, 0, deadline, audience);
        }
    }

    /** Those who are, or were, asked for the one are asked for the other too. */
    record AskAlso(
            Kind kind, UUID thing, Kind asked, @Nullable Instant deadline) implements Change {}

    /** That organisation did it, and whoever comes in its place need not. */
    record DoneBy(Kind kind, UUID thing, OrganisationId organisation) implements Change {}

    /** That organisation is not asked for it any more, if it was. */
    record NotAsked(Kind kind, UUID thing, OrganisationId organisation) implements Change {}

    /** It need not be done, by nobody, as it stands. */
    record Done(Kind kind, UUID thing, String part) implements Change {

        static Done of(Kind kind, UUID thing) {
            return new Done(kind, thing, WHOLE);
        }
    }

    /** It is to be done after all, by those who were asked. */
    record Again(Kind kind, UUID thing) implements Change {}

    /** There is nothing to do about it any more. */
    record Over(UUID thing) implements Change {}

    /** Until when positions can be taken; what a body decides has a last day of its own. */
    record Moved(UUID thing, Instant deadline) implements Change {}

    /** @param awaited whether the others wait for that organisation */
    record Awaited(Kind kind, UUID thing, OrganisationId organisation, boolean awaited) implements Change {}
}
