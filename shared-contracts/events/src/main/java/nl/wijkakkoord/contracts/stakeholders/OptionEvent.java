// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ContractName;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;

/** An option for mutual gain: a way to meet the interests of a relation, and what each party sees in it. */
public sealed interface OptionEvent extends Event {

    UUID option();

    /** @param relation whose interests it would meet */
    @ContractName("nl.wijkakkoord.stakeholders.option-proposed.v1")
    record OptionProposed(
            UUID option,
            UUID wijkaanpak,
            UUID relation,
            String title,
            String text,
            Audience audience,
            By by,
            Instant at)
            implements OptionEvent {}

    /** How a party looks at the option. A later one of that party replaces it. */
    @ContractName("nl.wijkakkoord.stakeholders.perspective-given.v1")
    record PerspectiveGiven(
            UUID option,
            UUID wijkaanpak,
            OrganisationId organisation,
            String text,
            Audience audience,
            By by,
            Instant at)
            implements OptionEvent {}

    /** Who proposed it does not stand by it any more. */
    @ContractName("nl.wijkakkoord.stakeholders.option-withdrawn.v1")
    record OptionWithdrawn(UUID option, UUID wijkaanpak, String reason, Audience audience, By by, Instant at)
            implements OptionEvent {}
}
