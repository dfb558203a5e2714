// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.naming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.wijkakkoord.contracts.OrganisationId;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.ValueSerializerModifier;

/**
 * Writes beside an organisation {@code x} its {@code xName}; and beside lists of organisations one {@code names}, an object
 * with the name of each by its id. Both only where an {@link AnswerNames} is given to the writer, and only what is known.
 */
public final class NamedOrganisations extends ValueSerializerModifier {
    /** What follows the name of a property that is an organisation. */
    public static final String NAME = "Name";
    /** Of all organisations in the lists of one object. */
    public static final String NAMES = "names";

    private NamedOrganisations() {}

    /** For the mapper that writes answers. */
    public static JacksonModule module() {
        return new SimpleModule("named-organisations").setSerializerModifier(new NamedOrganisations());
    }

    @Override
    public List<BeanPropertyWriter> changeProperties(
            SerializationConfig config, BeanDescription.Supplier type, List<BeanPropertyWriter> properties) {
        var named = new ArrayList<BeanPropertyWriter>();
        for (var property : properties) {
            named.add(property);
            if (property.getType().hasRawClass(OrganisationId.class)) {
                named.add(new NameWriter(property, property.getName() + NAME));
            }
        }
        var several = properties.stream()
                .filter(property -> isOfOrganisations(property.getType()))
                .toList();
        if (!several.isEmpty()) {
            named.add(new NamesWriter(several, NAMES));
        }
        return named;
    }

    private static boolean isOfOrganisations(JavaType type) {
        return type.isTypeOrSubTypeOf(Collection.class) && type.getContentType().hasRawClass(OrganisationId.class);
    }
}
