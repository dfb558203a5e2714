// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.ambitions.AmbitionText;
import nl.wijkakkoord.contracts.ambitions.ChosenTheme;
import nl.wijkakkoord.contracts.subjects.FrozenSubject;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;

/** How a version is divided when it is frozen: its title, the themes, each objective, and the requirements. */
final class Sections {
    private Sections() {}

    static SequencedMap<String, Object> of(AmbitionText text, List<ChosenTheme> themes) {
        var sections = new LinkedHashMap<String, Object>();
        sections.put("title", Map.of("title", text.title()));
        sections.put("themes", themes);
        text.objectives().forEach(objective -> sections.put("objective-" + objective.name(), objective));
        if (!text.requirements().isEmpty()) {
            sections.put("requirements", text.requirements());
        }
        return sections;
    }

    static Check checkSize(SequencedMap<String, Object> sections) {
        return Check.of(sections.entrySet().stream()
                .filter(section -> Json.canonical(section.getValue()).length > FrozenSubject.LARGEST_SECTION)
                .findFirst()
                .map(section -> Decision.refused(
                        AmbitionRefusal.SECTION_TOO_LARGE, section.getKey(), FrozenSubject.LARGEST_SECTION)));
    }
}
