// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.http.HttpClient;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.wijkakkoord.participation.party.Act;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * In a wijkaanpak that ended every command of every service is refused over HTTP by one code, but for those in rows of the
 * table of capacities that outlast it; and everything that was read is still read.
 */
@OverHttp
class EndedWalkTest {
    private static final String READER = "gemeente-projectleider";
    private static final Map<String, Set<Act>> COMMANDS = CapacityTable.commands();

    /** What is of no wijkaanpak that is there; and what the story has nothing for: a criterion, somebody who was proposed. */
    private static final Set<String> NOT_WALKED = Set.of(
            "stakeholders StartWijkaanpak",
            "opgaven ReceiveInput",
            "ambitions EnterMeasurement",
            "stakeholders WithdrawRecovery");

    @Test
    void the_parties_end_it_in_a_round_and_every_service_knows(Stack stack) {
        // Given
        var told = stack.tell("two-parties.yml");

        // When
        told.goOn("wijkaanpak-ended.yml");

        // Then
        var path = "/stakeholders/v1/wijkaanpakken/{wijkaanpak}";
        assertThat(told.read("corporatie-directeur", path).at("/ended/round")).isEqualTo(told.known("endingRound"));
        assertThat(told.read("corporatie-directeur", path)
                        .path("allowedActions")
                        .valueStream()
                        .filter(action -> action.path("action").asString().equals("invite")))
                .allMatch(action -> action.path("code").asString().equals("wijkaanpak-ended"));
        awaitEnd(told, "/decisions/v1/procedures/{procedure}");
    }

    @TestFactory
    Stream<DynamicTest> nothing_new_is_done_after_the_end(Stack stack) {
        // Given
        var told = new Told(stack, DemoTold.on(stack).memory()).goOn("demo-ended.yml");
        Stream.of(
                        "/ambitions/v1/ambitions/{ambition}",
                        "/decisions/v1/procedures/{procedure}",
                        "/opgaven/v1/opgaven/{opgave}")
                .forEach(thing -> awaitEnd(told, thing));
        var http = HttpClient.newHttpClient();
        var requests = new GoodRequests(stack, told.memory());
        var walked = new TreeSet<>(NOT_WALKED);

        // When, Then
        var operations = Descriptions.of(stack)
                .operations()
                .filter(operation -> !operation.isPublic() && operation.path().contains("{"))
                // What is erased on the way is read before.
                .sorted(Comparator.comparing(operation -> !operation.reads()))
                .map(operation -> dynamicTest(operation.toString(), () -> {
                    var sent = new WalkedRequest(operation, requests, READER, http);
                    if (operation.reads()) {
                        assertThat(sent.send().status()).isEqualTo(200);
                    } else {
                        walked.addAll(checkWrite(sent));
                    }
                }));
        var all = dynamicTest(
                "every command that ends was asked for",
                () -> assertThat(walked)
                        .containsAll(COMMANDS.keySet().stream()
                                .filter(command -> !outlasts(command))
                                .toList()));
        return Stream.concat(operations, Stream.of(all)).onClose(http::close);
    }

    /** Which commands it became; none where what it is about is not there. */
    private static List<String> checkWrite(WalkedRequest sent) {
        var answer = sent.send();
        var commands = sent.commands(answer).stream()
                .filter(command -> !COMMANDS.get(command).contains(Act.FOLLOWS))
                .toList();
        if (commands.isEmpty()) {
            assertThat(answer.success()).isFalse();
        } else if (commands.stream().allMatch(EndedWalkTest::outlasts)) {
            assertThat(answer.problem()).isNotEqualTo("wijkaanpak-ended");
        } else {
            assertThat(answer.problem()).isEqualTo("wijkaanpak-ended");
        }
        return commands;
    }

    private static boolean outlasts(String command) {
        return COMMANDS.get(command).stream().allMatch(Act::outlastsEnd);
    }

    /** The service heard it: who reads what can be done there is told so. */
    private static void awaitEnd(Told told, String thing) {
        await(thing)
                .until(() -> told.read(READER, thing)
                        .path("allowedActions")
                        .valueStream()
                        .allMatch(action -> action.path("code").asString("").equals("wijkaanpak-ended")));
    }
}
