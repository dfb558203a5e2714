// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.naming;

import nl.wijkakkoord.contracts.OrganisationId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.BeanPropertyWriter;

/** Writes the name of the organisation in a property. */
final class NameWriter extends BeanPropertyWriter {
    private static final long serialVersionUID = 1;

    NameWriter(BeanPropertyWriter property, String name) {
        super(property, new SerializedString(name));
    }

    @Override
    public void serializeAsProperty(Object bean, JsonGenerator json, SerializationContext context) throws Exception {
        var names = AnswerNames.in(context);
        if (names == null || get(bean) == null) {
            return;
        }
        var name = names.at(json.streamWriteContext()).get((OrganisationId) get(bean));
        if (name != null) {
            json.writeStringProperty(getName(), name);
        }
    }
}
