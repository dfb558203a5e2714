// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.localstack;

import java.net.URI;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.wijkakkoord.localstack.identity.RemoteIssuer;
import nl.wijkakkoord.localstack.story.StoryFailedException;

/**
 * Tells the demo story to a system that runs elsewhere, and ends with 0 when every answer was as told: {@code <identity
 * provider> <service>=<address>...}.
 */
public final class StoryTeller {

    private StoryTeller() {}

    public static void main(String[] arguments) {
        System.exit(tell(arguments) ? 0 : 1);
    }

    private static boolean tell(String... arguments) {
        var services = Arrays.stream(arguments)
                .skip(1)
                .map(argument -> argument.split("=", 2))
                .collect(Collectors.toMap(service -> service[0], service -> URI.create(service[1])));
        try {
            return DemoStory.tellOnce(services, RemoteIssuer.at(URI.create(arguments[0])), System.out::println);
        } catch (StoryFailedException e) {
            System.err.println(e.getMessage());
            return false;
        }
    }
}
