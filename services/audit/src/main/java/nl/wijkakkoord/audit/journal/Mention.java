// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.journal;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.wijkakkoord.contracts.Envelope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * Whom or what an event speaks of, found by the names that all contracts use alike, so that event types of a later
 * version are found too.
 *
 * @param kind party, member, subject, or event: its own id and that of the event it corrects
 */
record Mention(String kind, String value) implements Comparable<Mention> {
    static final String EVENT = "event";

    // A UUID or an organisation. Other text is nothing that is searched by, and may be more than an index can hold.
    private static final Pattern ID = Pattern.compile("[0-9a-zA-Z:-]{1,100}");

    static Set<Mention> in(Envelope envelope) {
        var data = envelope.data();
        var found = new TreeSet<Mention>();
        add(found, "party", data.path("organisation"));
        add(found, "party", data.path("by").path("organisation"));
        add(found, "member", data.path("member"));
        add(found, "member", data.path("by").path("member"));
        add(found, "subject", data.path("subject"));
        add(found, "subject", data.path("subject").path("id"));
        add(found, EVENT, StringNode.valueOf(envelope.id()));
        add(found, EVENT, data.path("corrects"));
        data.path("alternatives")
                .forEach(one -> add(found, "subject", one.path("subject").path("id")));
        data.path("verdicts")
                .forEach(one -> add(found, "subject", one.path("subject").path("id")));
        return found;
    }

    private static void add(Set<Mention> found, String kind, JsonNode value) {
        if (value.isString() && ID.matcher(value.stringValue()).matches()) {
            found.add(new Mention(kind, value.stringValue()));
        }
    }

    @Override
    public int compareTo(Mention other) {
        var byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : value.compareTo(other.value);
    }
}
