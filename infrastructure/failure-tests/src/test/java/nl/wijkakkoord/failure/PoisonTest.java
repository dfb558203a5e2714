// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.failure;

import static nl.wijkakkoord.failure.House.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class PoisonTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    private final House house = House.running();
    private final Client client = new Client(house, Seed.of("poison"));

    @Test
    void a_wijkaanpak_whose_event_cannot_be_handled_waits_in_order_until_an_operator_retries_and_others_flow() {
        // Given
        var poisoned = Neighbourhood.start(house, Seed.of("poisoned"));
        var other = Neighbourhood.start(house, Seed.of("other"));
        Books.balance(house);
        owner("alter table participant add constraint poison check (wijkaanpak <> '%s') not valid"
                .formatted(poisoned.id()));
        poisoned.accept();
        poisoned.accept();
        other.accept();
        await("the other flows").atMost(SOON).until(() -> parties(other.id()) == 2);
        await("the poisoned waits")
                .atMost(SOON)
                .until(() -> parked(poisoned.id()).size() == 5);
        var tooEarly = retry(poisoned.id());
        var stillParked = parked(poisoned.id());
        var partiesBefore = parties(poisoned.id());

        // When
        owner("alter table participant drop constraint poison");
        var retried = retry(poisoned.id());

        // Then
        assertThat(tooEarly).as("retried before it is healed").isEqualTo(200);
        assertThat(stillParked).hasSize(5);
        assertThat(partiesBefore).isOne();
        assertThat(retried).isEqualTo(200);
        assertThat(parties(poisoned.id())).isEqualTo(3);
        Books.balance(house);
    }

    @Test
    void an_operator_skips_an_event_and_what_came_after_it_is_handled_and_an_unknown_type_parks_nothing() {
        // Given
        var appended = new Appended(house);
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        var wijkaanpak = UUID.randomUUID();
        var aggregate = UUID.randomUUID();
        appended.event(aggregate, 0, now, wijkaanpak, "bicycle-parked.v1", ", \"bicycles\": 7");
        var broken = appended.event(UUID.randomUUID(), 0, now, wijkaanpak, "mandate-granted.v1", ", \"member\": {}");
        appended.event(aggregate, 1, now, wijkaanpak, "bicycle-parked.v1", ", \"bicycles\": 8");
        await().atMost(SOON).until(() -> parked(wijkaanpak).size() == 2);
        assertThat(parked(wijkaanpak)).first().isEqualTo(broken);

        // When
        var skipped = operate("DELETE", "/actuator/parked/" + broken + "?reason=Written+by+a+faulty+version");
        var retried = retry(wijkaanpak);

        // Then
        assertThat(skipped).isEqualTo(204);
        assertThat(retried).isEqualTo(200);
        Books.balance(house);
    }

    private int retry(UUID key) {
        return operate("POST", "/actuator/parked/" + key);
    }

    private int operate(String method, String path) {
        return client.send(operator(path).method(method, BodyPublishers.noBody()))
                .orElseThrow()
                .status();
    }

    private List<String> parked(UUID key) {
        var parked = client.send(operator("/actuator/parked")).orElseThrow().body();
        return StreamSupport.stream(parked.spliterator(), false)
                .filter(event -> event.path("key").asString().equals(key.toString()))
                .map(event -> event.path("id").asString())
                .toList();
    }

    private HttpRequest.Builder operator(String path) {
        var token = house.issuer()
                .tokenOf("operator", MUNICIPALITY)
                .scope("operator")
                .signed();
        var address = house.instances(DECISIONS).getFirst().address().resolve(path);
        return HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token);
    }

    private void owner(String sql) {
        house.postgres()
                .as(house.postgres().database(DECISIONS).owner(), DECISIONS)
                .sql(sql)
                .update();
    }

    private long parties(UUID wijkaanpak) {
        return house.jdbc(DECISIONS)
                .sql("select count(*) from participant where wijkaanpak = ?")
                .param(wijkaanpak)
                .query(Long.class)
                .single();
    }
}
