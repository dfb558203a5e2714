// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.map;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.web.AllowedAction;
import nl.wijkakkoord.platform.words.KeptWords;
import org.jspecify.annotations.Nullable;

/**
 * @param organisation that made the assessment
 * @param words of every version: {@code influence}, {@code interest}, {@code reason}, and {@code organisation} or {@code
 *     name}, with the salt that they can be checked with; without these when they were erased
 * @param places in the order of their days
 * @param allowedActions null when the past was asked for
 */
record AssessmentView(
        UUID id,
        long version,
        UUID wijkaanpak,
        MapKind map,
        OrganisationId organisation,
        List<KeptWords> words,
        List<OnMap> places,
        @Nullable List<AllowedAction> allowedActions) {

    /**
     * @param words the version that holds on these days
     * @param until last day, null when open
     */
    record OnMap(int words, LocalDate from, @Nullable LocalDate until) {}

    /** @param kept every version that the reader may read */
    static AssessmentView of(
            Versioned<Assessment> folded, List<KeptWords> kept, @Nullable List<AllowedAction> allowedActions) {
        var assessment = folded.state();
        var first = assessment.first();
        return new AssessmentView(
                first.assessment(),
                folded.version(),
                assessment.wijkaanpak(),
                MapKind.of(first.audience()),
                first.organisation(),
                kept.stream()
                        .filter(said -> said.version() <= assessment.words().version())
                        .toList(),
                assessment.places().periods().stream()
                        .map(place -> new OnMap(
                                place.value(),
                                place.period().from(),
                                place.period().until()))
                        .toList(),
                allowedActions);
    }
}
