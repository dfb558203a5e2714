// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.http.HttpClient;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.wijkakkoord.localstack.story.Answer;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Capacity;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Every command and every read, over HTTP, by somebody in every capacity: what the table of capacities says is what
 * happens. Of one organisation, which is invited and accepts on the way; of members who advise and lead; and of the auditor.
 * Of an organisation that has left: {@code DepartedHttpTest}. A guest of a meeting has no token.
 */
@OverHttp
class CapacityWalkTest {
    private static final String LATER_PARTY = "marktpartij-directeur";
    /** The walk goes on after it, so the story does it. */
    private static final String ACCEPTANCE = "/acceptances";

    private static final Map<String, Set<Act>> COMMANDS = CapacityTable.commands();
    private static final Map<String, Set<Act>> READS = CapacityTable.reads();

    /** What is asked of things that are for the whole wijkaanpak. */
    private static final Set<Act> OF_ALL = EnumSet.complementOf(EnumSet.of(Act.READS_WHAT_NAMES_IT));

    /** Refusals that say of somebody in a capacity that this is not for it. */
    private static final Set<String> BY_CAPACITY = Set.of(
            "not-a-party",
            "not-taking-part",
            "adviser-decides-nothing",
            "facilitator-takes-no-position",
            "market-party-answers",
            "nothing-of-its-own");

    /** How something is refused that is not for a capacity; that a thing is over, or not there, may be said first. */
    private static final Set<String> NOT_FOR_IT = Set.of(
            "403",
            "unknown-resource",
            "round-closed",
            "outcome-stands",
            "criterion-not-in-force",
            "party-unknown",
            "alias-unknown",
            "membership-unknown",
            "not-reserved");

    @TestFactory
    Stream<DynamicNode> every_capacity_does_and_reads_what_the_table_says(Stack stack) {
        // Given
        var told = new Told(stack, DemoTold.on(stack).memory());
        var operations = Descriptions.of(stack).operations().toList();
        var http = HttpClient.newHttpClient();
        var requests = new GoodRequests(stack, told.memory());

        // When, Then
        return Stream.<Supplier<DynamicNode>>of(
                        () -> walk(Capacity.OUTSIDER, LATER_PARTY, operations, requests, http),
                        () -> {
                            told.goOn("market-party-invited.yml");
                            return walk(Capacity.INVITED, LATER_PARTY, operations, requests, http);
                        },
                        () -> {
                            told.goOn("market-party-accepts.yml");
                            return walk(Capacity.MARKET_PARTY, LATER_PARTY, operations, requests, http);
                        },
                        () -> walk(Capacity.AUDITOR, "provincie-auditor", operations, requests, http),
                        () -> walk(Capacity.ADVISER, "bewoners-voorzitter", operations, requests, http),
                        () -> walk(Capacity.FACILITATOR, "netbeheerder-directeur", operations, requests, http))
                .map(Supplier::get)
                .onClose(http::close);
    }

    private static DynamicNode walk(
            Capacity capacity, String client, List<Operation> operations, GoodRequests requests, HttpClient http) {
        return dynamicContainer(
                capacity.name(),
                operations.stream()
                        .filter(operation ->
                                !operation.isPublic() && !operation.path().endsWith(ACCEPTANCE))
                        .map(operation -> dynamicTest(operation.toString(), () -> {
                            var sent = new WalkedRequest(operation, requests, client, http);
                            if (operation.reads()) {
                                checkRead(READS.get(operation.toString()), capacity, sent.send());
                            } else {
                                checkWrite(capacity, sent);
                            }
                        })));
    }

    private static void checkRead(Set<Act> acts, Capacity capacity, Answer answer) {
        var here = EnumSet.copyOf(acts);
        here.retainAll(OF_ALL);
        assertThat(answer.status()).isEqualTo(CapacityTable.allow(here, capacity) ? 200 : 404);
    }

    private static void checkWrite(Capacity capacity, WalkedRequest sent) {
        var answer = sent.send();
        var acts = sent.commands(answer).stream()
                .map(COMMANDS::get)
                .filter(each -> !each.contains(Act.FOLLOWS))
                .findFirst()
                .orElse(Set.of());
        if (!CapacityTable.allow(acts, capacity)) {
            assertThat(answer.success()).as("allowed").isFalse();
            assertThat(answer.status() == 403 ? "403" : answer.problem()).isIn(NOT_FOR_IT);
        } else if (acts.stream().allMatch(act -> act.isFor(capacity))) {
            assertThat(answer.problem()).isNotIn(BY_CAPACITY);
        }
    }
}
