// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wijkakkoord.contracts.opgaven.MeasureRequirement;
import nl.wijkakkoord.contracts.opgaven.NeededRole;
import nl.wijkakkoord.opgaven.measure.Measure;
import org.jspecify.annotations.Nullable;

/** What of a measure asks for attention: rows 2-04, 2-12, 2-15 and 2-17 to 2-19. */
final class FindingRules {
    private FindingRules() {}

    /**
     * @param asked whether it is in a request that stands
     * @param today Dutch calendar day
     */
    static List<MeasureFinding> of(Measure measure, boolean asked, LocalDate today) {
        if (measure.withdrawn() != null) {
            return List.of();
        }
        var text = measure.text();
        var findings = new ArrayList<MeasureFinding>();
        if (text.contributions().isEmpty()) {
            findings.add(finding(measure, FindingKind.HELPS_NO_OBJECTIVE, null));
        }
        if (measure.responsible() == null) {
            findings.add(finding(measure, FindingKind.NO_RESPONSIBLE_PARTY, null));
        }
        text.roles().stream()
                .map(NeededRole::name)
                .filter(role -> !measure.roles().by().containsKey(role))
                .forEach(role -> findings.add(finding(measure, FindingKind.ROLE_OPEN, role)));
        measure.actions().all().stream()
                .filter(action -> action.overdue(today))
                .forEach(action -> findings.add(finding(
                        measure, FindingKind.ACTION_OVERDUE, action.action().name())));
        if (text.external() && !asked) {
            findings.add(finding(measure, FindingKind.NO_REQUEST, null));
        }
        text.requirements().stream()
                .map(MeasureRequirement::name)
                .filter(requirement ->
                        !asked || measure.placement().clausesOn(requirement).isEmpty())
                .forEach(requirement -> findings.add(finding(measure, FindingKind.REQUIREMENT_UNCOVERED, requirement)));
        return List.copyOf(findings);
    }

    private static MeasureFinding finding(Measure measure, FindingKind kind, @Nullable String about) {
        return new MeasureFinding(measure.added().measure(), measure.text().title(), kind, about);
    }
}
