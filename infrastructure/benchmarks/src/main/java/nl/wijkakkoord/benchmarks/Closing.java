// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.benchmarks;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.wijkakkoord.contracts.Json;
import org.HdrHistogram.Histogram;

/** How soon a large round closes: fifty parties said two thousand things in it, the last of each under two conditions. */
final class Closing {
    private static final int PARTIES = 50;
    private static final int POSITIONS_OF_EACH = 40;
    /** The first is not counted: until then nothing was ever closed. */
    private static final int ROUNDS = 4;

    private final Crowd crowd = new Crowd(PARTIES);
    private final Path data;
    private final Report report;

    Closing(Path data, Report report) {
        this.data = data;
        this.report = report;
    }

    void measure() throws IOException, InterruptedException {
        var times = new Histogram(3);
        try (var house = House.start(data, crowd.organisations())) {
            for (var number = 0; number < ROUNDS; number++) {
                var round = crowd.round(house.stack().services(), house.stack().identity());
                speak(house, round);
                house.awaitJournal();
                var took = close(house, round);
                checkAgreed(house, round);
                if (number > 0) {
                    times.recordValue(took / 1000);
                }
            }
        }
        report.times(
                Report.text(
                        "closing a round of %d parties, with %,d positions in its history and %d conditions",
                        PARTIES, PARTIES * POSITIONS_OF_EACH, 2 * PARTIES),
                times);
    }

    /** The last thing that each says is that it waits for the two after it: so all agree, or none does. */
    private void speak(House house, OpenRound round) throws IOException, InterruptedException {
        for (var time = 1; time <= POSITIONS_OF_EACH; time++) {
            for (var number = 0; number < PARTIES; number++) {
                var speaker = round.speakers().get(number);
                house.interfaces()
                        .write(
                                round.path() + "/positions",
                                speaker.client(),
                                time < POSITIONS_OF_EACH ? round.position(speaker) : waiting(round, number));
            }
        }
    }

    private BodyPublisher waiting(OpenRound round, int number) {
        return body(Map.of(
                "digest", round.digest(),
                "stance", "agrees-under-conditions",
                "conditions", List.of(agreementOf(number + 1), agreementOf(number + 2)),
                "mandate", round.speakers().get(number).mandate()));
    }

    private Map<String, String> agreementOf(int number) {
        var party = crowd.organisations().get(number % PARTIES).id().value();
        return Map.of("kind", "party-agrees", "organisation", party);
    }

    /** @return nanoseconds, from the request to the answer */
    private static long close(House house, OpenRound round) throws IOException, InterruptedException {
        var begun = System.nanoTime();
        house.interfaces().write(round.path() + "/closing", "contact-0", BodyPublishers.noBody());
        return System.nanoTime() - begun;
    }

    private static void checkAgreed(House house, OpenRound round) throws IOException, InterruptedException {
        var answer = house.interfaces().send(house.interfaces().to(round.path(), "contact-0"), BodyHandlers.ofString());
        if (!Json.MAPPER.readTree(answer.body()).at("/outcome/agreed").asBoolean()) {
            throw new IllegalStateException("The parties that wait for each other did not agree: " + answer.body());
        }
    }

    private static BodyPublisher body(Map<String, Object> content) {
        return BodyPublishers.ofByteArray(Json.MAPPER.writeValueAsBytes(content));
    }
}
