// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.naming;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.wijkakkoord.contracts.OrganisationId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.BeanPropertyWriter;

/** Writes the names of the organisations in all lists of an object, each once. */
final class NamesWriter extends BeanPropertyWriter {
    private static final long serialVersionUID = 1;

    private final List<BeanPropertyWriter> lists;

    NamesWriter(List<BeanPropertyWriter> lists, String name) {
        super(lists.getFirst(), new SerializedString(name));
        this.lists = lists;
    }

    @Override
    public void serializeAsProperty(Object bean, JsonGenerator json, SerializationContext context) throws Exception {
        var names = AnswerNames.in(context);
        if (names == null) {
            return;
        }
        var some = new TreeSet<OrganisationId>();
        for (var list : lists) {
            if (list.get(bean) instanceof Collection<?> organisations) {
                organisations.forEach(each -> some.add((OrganisationId) each));
            }
        }
        var known = some.isEmpty() ? Map.<OrganisationId, String>of() : names.at(json.streamWriteContext());
        some.retainAll(known.keySet());
        if (some.isEmpty()) {
            return;
        }
        json.writeObjectPropertyStart(getName());
        for (var organisation : some) {
            json.writeStringProperty(organisation.value(), known.get(organisation));
        }
        json.writeEndObject();
    }
}
