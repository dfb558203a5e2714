// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition.version;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.ambitions.AmbitionText;
import nl.wijkakkoord.contracts.ambitions.ChosenTheme;
import nl.wijkakkoord.contracts.subjects.FrozenSubject;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.language.Mention;

/** How a version is divided when it is frozen: its title, the themes, each objective, and the requirements. */
public final class AmbitionSections {
    private AmbitionSections() {}

    public static SequencedMap<String, Object> of(AmbitionText text, List<ChosenTheme> themes) {
        var sections = new LinkedHashMap<String, Object>();
        sections.put("title", Map.of("title", text.title()));
        sections.put("themes", themes);
        text.objectives().forEach(objective -> sections.put("objective-" + objective.name(), objective));
        if (!text.requirements().isEmpty()) {
            sections.put("requirements", text.requirements());
        }
        return sections;
    }

    /** A section is published as one event. */
    public static Check checkSize(AmbitionText text, List<ChosenTheme> themes) {
        return Check.all(of(text, themes).entrySet().stream()
                .map(section -> Check.refuseWhen(
                        Json.canonical(section.getValue()).length > FrozenSubject.LARGEST_SECTION,
                        AmbitionRefusal.SECTION_TOO_LARGE,
                        section.getKey(),
                        Mention.size(FrozenSubject.LARGEST_SECTION))));
    }
}
