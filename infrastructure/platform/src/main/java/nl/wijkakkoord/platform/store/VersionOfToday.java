// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.store;

import nl.wijkakkoord.contracts.Catalogue;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;

/** Reads what was recorded in an earlier version of its type as the version of today. */
final class VersionOfToday extends SingleEventUpcaster {

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return Catalogue.earlierNames().contains(event.getType().getName());
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        var name = event.getType().getName();
        var today = Catalogue.nameOf(Catalogue.typeOf(name).orElseThrow());
        return event.upcastPayload(
                new SimpleSerializedType(today, null), JsonNode.class, data -> Catalogue.inVersionOfToday(name, data));
    }
}
