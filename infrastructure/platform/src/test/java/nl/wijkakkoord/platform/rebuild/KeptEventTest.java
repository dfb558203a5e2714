// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkakkoord.contracts.stakeholders.MandateEvent.MandateGranted;
import nl.wijkakkoord.platform.testing.EarlierEvent;
import org.junit.jupiter.api.Test;

class KeptEventTest {

    @Test
    void views_are_made_of_the_version_of_today() {
        // Given
        var kept = new KeptEvent(
                1L,
                "0f3e6a52-6c1f-4a7e-9a63-3a1f0f4b7c11",
                EarlierEvent.aggregate().toString(),
                0,
                "mandate",
                "2026-03-04T09:30:00Z",
                EarlierEvent.TYPE,
                EarlierEvent.data(),
                "{}".getBytes());

        // When
        var message = kept.message(MandateGranted.class::equals);

        // Then
        assertThat(message.orElseThrow().getPayload()).isEqualTo(EarlierEvent.today());
    }
}
