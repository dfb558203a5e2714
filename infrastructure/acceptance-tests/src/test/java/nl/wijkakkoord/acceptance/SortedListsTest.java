// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** Every list, by every property that its description says it can be sorted by, in pages and as a whole. */
@OverHttp
class SortedListsTest {

    @TestFactory
    Stream<DynamicTest> pages_of_one_order_have_each_item_once_and_the_other_way_round_is_the_reverse(
            Stack stack, DemoTold demo) {
        // Given
        var requests = new GoodRequests(stack, demo.memory());
        var http = HttpClient.newHttpClient();

        // When, Then
        return Descriptions.of(stack)
                .operations()
                .filter(operation -> operation.reads() && !sorts(operation).isEmpty())
                .map(list -> dynamicTest(list.toString(), () -> {
                    var items = sorted(list, requests, http, "total=true");
                    for (var sort : sorts(list)) {
                        var there = sorted(list, requests, http, "sort=" + sort);
                        var back = sorted(list, requests, http, "sort=-" + sort);
                        assertThat(there).as(sort).containsExactlyInAnyOrderElementsOf(items);
                        assertThat(back).as("-" + sort).isEqualTo(there.reversed());
                    }
                }))
                .onClose(http::close);
    }

    private static List<String> sorts(Operation list) {
        return list.parameters("query").stream()
                .filter(parameter -> parameter.path("name").asString().equals("sort"))
                .flatMap(parameter -> parameter.at("/schema/enum").valueStream())
                .map(JsonNode::asString)
                .filter(sort -> !sort.startsWith("-"))
                .toList();
    }

    private static List<JsonNode> sorted(Operation list, GoodRequests requests, HttpClient http, String query) {
        var good = requests.of(list);
        var service = requests.stack().running().services().get(list.service());
        var items = new ArrayList<JsonNode>();
        var next = GoodRequests.asking(good.target(), query + "&limit=2");
        while (next != null) {
            var answer = good.target(next).send(http, service);
            assertThat(answer.status()).as(next).isEqualTo(200);
            answer.json().path("items").forEach(items::add);
            next = answer.headers()
                    .firstValue("Link")
                    .map(link -> link.replaceAll("^<(.*)>.*", "$1"))
                    .orElse(null);
        }
        return items;
    }
}
