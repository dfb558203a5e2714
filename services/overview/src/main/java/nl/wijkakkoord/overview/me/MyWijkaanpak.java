// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.overview.me;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.Task;
import nl.wijkakkoord.participation.party.Capacity;
import org.jspecify.annotations.Nullable;

/**
 * A wijkaanpak that the caller's organisation takes part in, or reads as an auditor.
 *
 * @param name null as long as it was not heard
 * @param organisation of the caller, which may be called differently in each
 * @param capacity of the organisation today
 * @param actsAs of the caller today; null for who is no member of it there
 * @param ended its last day, null as long as it goes on
 * @param tasks that the parties gave the organisation
 * @param mandates of the caller that hold today
 * @param link to what is going on in it
 */
record MyWijkaanpak(
        UUID wijkaanpak,
        @Nullable String name,
        OrganisationId organisation,
        Capacity capacity,
        @Nullable Capacity actsAs,
        @Nullable LocalDate ended,
        List<Task> tasks,
        List<MyMandate> mandates,
        String link) {}
