// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.localstack;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.wijkakkoord.localstack.identity.Issuer;
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

    /**
     * Tells it, unless it was told on this data before.
     *
     * @param services their addresses, by name
     * @return whether it stands there to its end; not when an earlier telling was broken off
     */
    static boolean tellOnce(Map<String, URI> services, Issuer identity, Consumer<String> lines) {
        var story = Story.read(FILE);
        try (var caller = new Caller(services)) {
            var tokens = new Tokens(identity);
            var before = new ToldBefore(caller, tokens);
            var wijkaanpak = before.wijkaanpak(story);
            if (wijkaanpak.isEmpty()) {
                lines.accept("The story of " + story.wijkaanpak() + ", told through the public HTTP interfaces:");
                new Teller(caller, tokens, Beginning.of(identity), lines).tell(story);
                return true;
            }
            var whole = before.toTheEnd(story, wijkaanpak.get());
            lines.accept("The story of " + story.wijkaanpak()
                    + (whole
                            ? " was told on this data before."
                            : " was broken off on this data before; on empty data it is told from its beginning."));
            return whole;
        }
    }

    /** The id of its wijkaanpak, when there is one. */
    static Optional<String> wijkaanpak(LocalStack stack) {
        try (var caller = new Caller(stack.services())) {
            return new ToldBefore(caller, new Tokens(stack.identity())).wijkaanpak(Story.read(FILE));
        }
    }
}
