// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.overview.wijkaanpak;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.overview.thing.ThingLink;
import nl.wijkakkoord.overview.thing.ThingType;
import nl.wijkakkoord.participation.party.Capacity;
import org.jspecify.annotations.Nullable;

/**
 * What is going on in a wijkaanpak, by what was heard until now and as far as the reader may see.
 *
 * @param name null as long as it was not heard
 * @param ended its last day, null as long as it goes on
 * @param parties that take part today
 * @param agreed of each thing that the parties agreed on the version that they agreed to last
 * @param openRounds what is decided on now
 * @param counts how many things there are of each type in each state
 */
record WijkaanpakView(
        UUID id,
        @Nullable String name,
        @Nullable LocalDate ended,
        List<PartyItem> parties,
        List<Agreed> agreed,
        List<ThingLink> openRounds,
        List<Count> counts,
        Links links) {

    record PartyItem(OrganisationId organisation, Capacity capacity) {}

    /** @param link where the text of that version is read */
    record Agreed(SubjectRef subject, String title, String link, UUID round) {}

    record Count(ThingType type, String state, int count) {}

    /** Where more is to be found; what money there is and what it covers is worked out in one place only. */
    record Links(String toDo, String money, String opgaven, String rounds, String members, String journal) {
        static Links of(UUID wijkaanpak) {
            var in = "/wijkaanpakken/" + wijkaanpak;
            return new Links(
                    "/overview/v1/to-do?wijkaanpak=" + wijkaanpak,
                    "/opgaven/v1" + in + "/money",
                    "/opgaven/v1" + in + "/opgaven",
                    "/decisions/v1" + in + "/rounds",
                    "/stakeholders/v1" + in + "/members",
                    "/audit/v1" + in + "/entries");
        }
    }
}
