// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.wijkakkoord.contracts.Envelope;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.MandateGranted;
import nl.wijkakkoord.platform.testing.EarlierEvent;
import org.junit.jupiter.api.Test;

class ReactionsTest {

    private record Granted(List<MandateGranted> heard) implements Reaction<MandateGranted> {

        @Override
        public void on(MandateGranted event, Received received) {
            heard.add(event);
        }
    }

    @Test
    void what_comes_in_an_earlier_version_is_told_in_that_of_today() {
        // Given
        var granted = new Granted(new ArrayList<>());
        var reactions = new Reactions(List.of(granted));
        var event = EarlierEvent.today();
        var envelope = new Envelope(
                "1.0",
                "0f3e6a52-6c1f-4a7e-9a63-3a1f0f4b7c11",
                "urn:nld:oin:00000001999999990000:systeem:stakeholders",
                EarlierEvent.TYPE,
                event.at(),
                "application/json",
                Envelope.sequence(1),
                event.mandate().toString(),
                "1",
                event.wijkaanpak(),
                event.organisation(),
                "wijkaanpak",
                null,
                null,
                null,
                Json.MAPPER.readTree(EarlierEvent.data()));

        // When
        reactions.on(new Received(envelope, new byte[0], "-", "wijkakkoord.stakeholders", 0, 0));

        // Then
        assertThat(granted.heard()).containsExactly(event);
    }
}
