// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.localstack;

import java.util.Optional;
import java.util.function.Consumer;
import nl.wijkakkoord.localstack.story.Beginning;
import nl.wijkakkoord.localstack.story.Caller;
import nl.wijkakkoord.localstack.story.Story;
import nl.wijkakkoord.localstack.story.Teller;
import nl.wijkakkoord.localstack.story.Tokens;
import nl.wijkakkoord.localstack.story.ToldBefore;

/** The story that a newcomer sees. */
public final class DemoStory {

    /** On the class path. */
    public static final String FILE = "demo-story.yml";

    private DemoStory() {}

    /** Tells it, unless it was told on this data before. */
    static void tellOnce(LocalStack stack, Consumer<String> lines) {
        var story = Story.read(FILE);
        try (var caller = new Caller(stack.services())) {
            var tokens = new Tokens(stack.identity());
            var before = new ToldBefore(caller, tokens);
            var wijkaanpak = before.wijkaanpak(story);
            if (wijkaanpak.isEmpty()) {
                lines.accept("The story of " + story.wijkaanpak() + ", told through the public HTTP interfaces:");
                new Teller(caller, tokens, Beginning.of(stack.identity()), lines).tell(story);
            } else if (before.toTheEnd(story, wijkaanpak.get())) {
                lines.accept("The story of " + story.wijkaanpak() + " was told on this data before.");
            } else {
                lines.accept("The story of " + story.wijkaanpak()
                        + " was broken off on this data before; ./run --fresh tells it from its beginning.");
            }
        }
    }

    /** The id of its wijkaanpak, when there is one. */
    static Optional<String> wijkaanpak(LocalStack stack) {
        try (var caller = new Caller(stack.services())) {
            return new ToldBefore(caller, new Tokens(stack.identity())).wijkaanpak(Story.read(FILE));
        }
    }
}
