// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.store;

import nl.wijkakkoord.contracts.Catalogue;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.Json;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** Stores an event under its contract name, never under the name of a Java class, and finds the class by that name. */
class ContractSerializer extends Jackson3Serializer {

    ContractSerializer() {
        super(builder().jsonMapperBuilderCustomizer(Json::configure));
    }

    @Override
    public SerializedType typeForClass(Class type) {
        return type != null && Event.class.isAssignableFrom(type)
                ? new SimpleSerializedType(Catalogue.nameOf(((Class<?>) type).asSubclass(Event.class)), null)
                : super.typeForClass(type);
    }

    @Override
    protected String resolveClassName(SerializedType type) {
        return Catalogue.typeOf(type.getName()).map(Class::getName).orElse(type.getName());
    }
}
