// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.wijkakkoord.localstack.story.Answer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What {@code allowedActions} say can be done is done, of everything in the demo story and by members in every capacity: each
 * action is acted on, and when the body that stands for any other is refused, then for what that body names. What is acted on
 * changes what the next one finds, so more states are walked than the story has.
 */
@OverHttp
class AllowedActionsTest {
    private static final List<String> CLIENTS = List.of(
            "provincie-auditor",
            "bewoners-voorzitter",
            "netbeheerder-directeur",
            "corporatie-directeur",
            "gemeente-wethouder",
            "gemeente-projectleider");

    /** Where an action is done, behind the address of the resource: the first of these that the service has. */
    private static final Map<String, List<String>> WHERE = Map.ofEntries(
            entry("accept", List.of("POST /acceptances")),
            entry("acknowledge", List.of("POST /acknowledgements")),
            entry("add-agenda-point", List.of("POST /agenda-points")),
            entry("add-step", List.of("POST /steps")),
            entry("adopt", List.of("POST /adoption")),
            entry("announce-succession", List.of("POST /successions")),
            entry("answer", List.of("POST /answer")),
            entry("apply", List.of("POST /application")),
            entry("appoint-auditor", List.of("POST /auditors")),
            entry("baseline", List.of("POST /baselines")),
            entry("cancel", List.of("POST /cancellation")),
            entry("change-role", List.of("POST /role-changes")),
            entry("choose", List.of("POST ")),
            entry("close", List.of("POST /closing")),
            entry("commit", List.of("POST /commitments")),
            entry("confirm", List.of("POST /confirmation")),
            entry("consent-to-change", List.of("POST /consents")),
            entry("correct", List.of("POST /record-corrections", "POST /corrections")),
            entry("correct-directory-entry", List.of("PUT /directory-entry")),
            entry("dismiss-auditor", List.of("POST /auditors/{organisation}/dismissal")),
            entry("dissolve", List.of("POST /dissolution")),
            entry("draft-next-version", List.of("POST /versions")),
            entry("draw", List.of("POST ")),
            entry("drop-step", List.of("POST /steps/{step}/dropping")),
            entry("elaborate", List.of("POST /elaboration")),
            entry("end", List.of("POST /ending")),
            entry("erase", List.of("POST /erasure")),
            entry("erase-directory-entry", List.of("DELETE /directory-entry")),
            entry("give-perspective", List.of("POST /perspectives")),
            entry("grant", List.of("POST /grant")),
            entry("invite", List.of("POST /invitations")),
            entry("lay-down-responsibility", List.of("POST /responsibility-end")),
            entry("leave", List.of("POST /departure")),
            entry("link", List.of("POST /opgave")),
            entry("move", List.of("POST /move")),
            entry("move-closing", List.of("PUT /closing-time")),
            entry("move-step", List.of("POST /steps/{step}/planning")),
            entry("object", List.of("POST /objection")),
            entry("offer", List.of("POST /contributions")),
            entry("pass-over", List.of("POST /non-adoption")),
            entry("plan-action", List.of("POST /actions")),
            entry("propose-change", List.of("POST /proposals")),
            entry("propose-next-version", List.of("POST /versions")),
            entry("publish-plain-language", List.of("POST /plain-language")),
            entry("reclaim", List.of("POST /reclaims")),
            entry("record", List.of("POST /record")),
            entry("redraft", List.of("PUT /draft")),
            entry("refuse", List.of("POST /refusal")),
            entry("reject", List.of("POST /rejection")),
            entry("remove", List.of("POST /removal")),
            entry("reopen", List.of("POST /reopening")),
            entry("replace-proposal", List.of("PUT /proposal")),
            entry("replan", List.of("POST /planning")),
            entry("request-criteria-change", List.of("POST /criteria-changes")),
            entry("resolve", List.of("POST /resolution")),
            entry("restate", List.of("POST /statements", "PUT ")),
            entry("resume", List.of("POST /resumption")),
            entry("revise", List.of("POST /revisions", "PUT ")),
            entry("revoke", List.of("POST /revocation")),
            entry("seat", List.of("POST /seats")),
            entry("select", List.of("POST /selection")),
            entry("set-aside", List.of("POST /setting-aside")),
            entry("set-objective", List.of("POST /objectives")),
            entry("settle", List.of("POST /settlement")),
            entry("share", List.of("POST /sharing")),
            entry("sign-receipt", List.of("POST /receipt")),
            entry("spread", List.of("POST /spreading")),
            entry("submit", List.of("POST /submission")),
            entry("take-position", List.of("POST /positions")),
            entry("take-responsibility", List.of("POST /responsibility")),
            entry("untag", List.of("POST /withdrawal")),
            entry("withdraw", List.of("POST /withdrawal")));

    /** After these, little else can be done. */
    private static final List<String> LAST = List.of(
            "withdraw", "untag", "erase", "erase-directory-entry", "dissolve", "close", "cancel", "leave", "end");

    /** Another version is submitted where the first one was made. */
    private static final Set<String> ELSEWHERE =
            Set.of("overviews submit", "task-assignments submit", "endings submit");

    /** What is said of what a body names, of a day in it, or of how it is written; not of whether one may. */
    private static final Set<String> OF_THE_BODY = Set.of(
            "already-a-party",
            "already-shared",
            "auditor-is-no-party",
            "border-of-two-kinds",
            "day-outside-mandate",
            "definition-not-heard-of",
            "dismissal-in-the-past",
            "dossier-differs",
            "entry-not-correctable",
            "formula-unexpected",
            "input-adopted-in-unknown-measure",
            "mandate-not-heard-of",
            "membership-unknown",
            "opgave-not-taken-up",
            "party-named-twice",
            "round-not-heard-of",
            "stages-out-of-order",
            "successor-is-predecessor",
            "target-not-after-baseline",
            "underlying-not-your-interest");

    @TestFactory
    Stream<DynamicTest> what_can_be_done_is_done_or_refused_for_what_was_named(Stack stack) {
        // Given
        var requests = new GoodRequests(stack, DemoTold.on(stack).memory());
        var operations = Descriptions.of(stack).operations().toList();
        var http = HttpClient.newHttpClient();

        // When, Then
        return operations.stream()
                .filter(operation -> operation.reads() && !operation.isPublic())
                .map(read -> dynamicTest(read.toString(), () -> {
                    var refused = new TreeSet<String>();
                    CLIENTS.forEach(client -> actAll(read, client, operations, requests, http, refused));
                    assertThat(refused).isEmpty();
                }))
                .onClose(http::close);
    }

    private static void actAll(
            Operation read,
            String client,
            List<Operation> operations,
            GoodRequests requests,
            HttpClient http,
            Set<String> refused) {
        var done = new TreeSet<String>();
        for (var next = next(read, client, requests, http, done); next.isPresent(); ) {
            var action = next.get();
            done.add(action);
            var collection = read.path().replaceAll("/\\{[^}]*}$", "").replaceAll(".*/", "");
            if (!ELSEWHERE.contains(collection + " " + action)) {
                assertThat(WHERE).containsKey(action);
                var where = WHERE.get(action).stream()
                        .flatMap(suffix -> operations.stream()
                                .filter(operation -> (operation.method() + " " + operation.path())
                                        .equals(suffix.replace(" ", " " + read.path()))))
                        .findFirst();
                assertThat(where).as("%s of %s", action, read).isPresent();
                var answer = new WalkedRequest(where.get(), requests, client, http).send();
                if (!answer.success() && !OF_THE_BODY.contains(answer.problem())) {
                    refused.add(
                            client + " " + action + " -> " + answer.status() + " " + new String(answer.body(), UTF_8));
                }
            }
            next = next(read, client, requests, http, done);
        }
    }

    /** The first that is allowed now and was not done, those that end something last. */
    private static Optional<String> next(
            Operation read, String client, GoodRequests requests, HttpClient http, Set<String> done) {
        var answer = new WalkedRequest(read, requests, client, http).send();
        var allowed = new ArrayList<String>();
        if (answer.success() && isJson(answer)) {
            answer.json()
                    .path("allowedActions")
                    .valueStream()
                    .filter(action -> action.path("allowed").asBoolean())
                    .forEach(action -> allowed.add(action.path("action").asString()));
        }
        allowed.removeAll(done);
        allowed.sort((one, other) -> Integer.compare(LAST.indexOf(one), LAST.indexOf(other)));
        return allowed.stream().findFirst();
    }

    private static boolean isJson(Answer answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("application/json");
    }
}
