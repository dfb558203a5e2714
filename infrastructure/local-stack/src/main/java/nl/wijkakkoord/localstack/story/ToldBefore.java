// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.localstack.story;

import java.util.Optional;
import java.util.regex.Pattern;

/** Finds out, over the same interfaces, whether a story was told on this data before. */
public record ToldBefore(Caller caller, Tokens tokens) {

    private static final Pattern NEXT = Pattern.compile("<([^>]*)>; *rel=\"next\"");

    /** The id of the story's wijkaanpak, when it exists. */
    public Optional<String> wijkaanpak(Story story) {
        var path = Optional.of("/stakeholders/v1/wijkaanpakken");
        while (path.isPresent()) {
            var page = caller.get(path.get(), tokens.of(story.by()));
            if (!page.success()) {
                throw new IllegalStateException("The list of wijkaanpakken answered " + page.status());
            }
            for (var item : page.json().path("items")) {
                if (item.path("name").asString().equals(story.wijkaanpak())) {
                    return Optional.of(item.path("id").asString());
                }
            }
            path = page.headers()
                    .firstValue("Link")
                    .map(NEXT::matcher)
                    .filter(link -> link.find())
                    .map(link -> link.group(1));
        }
        return Optional.empty();
    }

    /** Whether it was told to its end; told half when the stack was stopped meanwhile. */
    public boolean toTheEnd(Story story, String wijkaanpak) {
        var memory = new Memory();
        memory.put("wijkaanpak", wijkaanpak);
        var ending = story.ending();
        var answer = caller.get(memory.text(ending.get()), tokens.of(ending.by()));
        return new Expectation(ending, memory).complaint(answer).isEmpty();
    }
}
