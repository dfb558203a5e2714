// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.auditor;

import java.time.LocalDate;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.Auditor;
import org.jspecify.annotations.Nullable;

/** @param until last day, null when open */
record AuditorView(
        OrganisationId organisation,
        LocalDate from,
        @Nullable LocalDate until) {

    static AuditorView of(Auditor auditor) {
        return new AuditorView(
                auditor.organisation(),
                auditor.period().from(),
                auditor.period().until());
    }

    /** Where it stands in the list. */
    String key() {
        return organisation + " " + from;
    }
}
