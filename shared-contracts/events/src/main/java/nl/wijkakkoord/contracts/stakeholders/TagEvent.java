// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ContractName;
import nl.wijkakkoord.contracts.Event;

/** That an object serves a version of a knooppunt, as an organisation says. It can be said again after it was taken back. */
public sealed interface TagEvent extends Event {

    UUID tag();

    @ContractName("nl.wijkakkoord.stakeholders.object-tagged.v1")
    record ObjectTagged(
            UUID tag, UUID wijkaanpak, ObjectRef object, KnooppuntRef knooppunt, Audience audience, By by, Instant at)
            implements TagEvent {}

    @ContractName("nl.wijkakkoord.stakeholders.object-untagged.v1")
    record ObjectUntagged(UUID tag, UUID wijkaanpak, Audience audience, By by, Instant at) implements TagEvent {}
}
