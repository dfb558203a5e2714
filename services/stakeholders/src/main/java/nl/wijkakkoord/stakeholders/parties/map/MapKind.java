// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.map;

import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.OrganisationId;

/** Whose map it is. */
enum MapKind {
    /** Of the organisation that makes the assessment, for its eyes only. */
    OWN,
    /** Of all parties, who see it, and the auditors. */
    WIJKAANPAK;

    Audience audience(OrganisationId organisation) {
        return this == OWN ? Audience.of(organisation) : Audience.ofWijkaanpak();
    }

    static MapKind of(Audience audience) {
        return audience.kind() == Audience.Kind.WIJKAANPAK ? WIJKAANPAK : OWN;
    }
}
