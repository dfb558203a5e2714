// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.ambitions;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the wijkaanpak wants to reach in a theme.
 *
 * @param name kebab-case, unique in its ambition and the same over versions
 * @param interests of parties, shared with the wijkaanpak, that it serves
 * @param commonInterest what those interests have in common, in words; null when that is not said
 * @param ambitions of single parties that it draws on
 * @param definitions that its words rest on
 * @param opgave that it was worked out in, null when it comes from none
 */
public record Objective(
        String name,
        String theme,
        String text,
        List<UUID> interests,
        @Nullable String commonInterest,
        List<UUID> ambitions,
        List<DefinitionRef> definitions,
        List<Reference> references,
        List<Criterion> criteria,
        @Nullable OpgaveRef opgave) {

    public Objective {
        interests = List.copyOf(interests);
        ambitions = List.copyOf(ambitions);
        definitions = List.copyOf(definitions);
        references = List.copyOf(references);
        criteria = List.copyOf(criteria);
    }

    public Objective with(List<Criterion> other) {
        return new Objective(
                name, theme, text, interests, commonInterest, ambitions, definitions, references, other, opgave);
    }
}
