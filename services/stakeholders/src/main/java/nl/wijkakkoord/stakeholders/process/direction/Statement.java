// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.direction;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.stakeholders.StatementSection;
import nl.wijkakkoord.contracts.subjects.FrozenSubject;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.language.Mention;

/** The words of one version. */
record Statement(String title, List<StatementSection> sections) {
    /** Name of the section that the title is frozen as, so that the digest covers it. */
    static final String TITLE = "title";

    /** A whole draft is one event, and stays below what a Kafka broker takes in one message. */
    static final int LARGEST = 512 * 1024;

    Statement {
        sections = List.copyOf(sections);
    }

    Check check() {
        var seen = new HashSet<String>();
        var size = 0;
        for (var section : sections) {
            var name = section.name();
            if (name.equals(TITLE)) {
                return Check.refuse(DirectionRefusal.SECTION_NAME_RESERVED, name);
            }
            if (!seen.add(name)) {
                return Check.refuse(DirectionRefusal.SECTION_REPEATED, name);
            }
            var bytes = Json.canonical(section).length;
            if (bytes > FrozenSubject.LARGEST_SECTION) {
                return Check.refuse(
                        DirectionRefusal.SECTION_TOO_LARGE, name, Mention.size(FrozenSubject.LARGEST_SECTION));
            }
            size += bytes;
        }
        return Check.refuseWhen(size > LARGEST, DirectionRefusal.STATEMENT_TOO_LARGE, Mention.size(LARGEST));
    }

    FrozenSubject freeze(UUID direction, int version) {
        var parts = new LinkedHashMap<String, StatementSection>();
        parts.put(TITLE, new StatementSection(TITLE, title));
        sections.forEach(section -> parts.put(section.name(), section));
        return FrozenSubject.of(SubjectType.DIRECTION, direction, version, parts);
    }
}
