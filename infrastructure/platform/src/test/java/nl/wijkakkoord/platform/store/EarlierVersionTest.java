// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.testing.EarlierEvent;
import org.junit.jupiter.api.Test;

class EarlierVersionTest extends Storing {
    private static final Fold<List<MandateEvent>, MandateEvent> ALL =
            new Fold<>(List.of(), MandateEvent.class, EarlierVersionTest::with);

    @Test
    void what_was_recorded_in_an_earlier_version_is_read_as_the_version_of_today() {
        // Given
        jdbc.sql("""
            insert into event (event_identifier, aggregate_identifier, sequence_number, type, time_stamp,
                               payload_type, payload, meta_data)
            values (gen_random_uuid()::text, ?, 0, 'mandate', ?, ?, ?, convert_to('{}', 'UTF8'))
            """)
                .params(
                        EarlierEvent.aggregate().toString(),
                        EarlierEvent.today().at().toString(),
                        EarlierEvent.TYPE,
                        EarlierEvent.data())
                .update();

        // When
        var read = history.read(EarlierEvent.aggregate(), Moment.now(), ALL).orElseThrow();

        // Then
        assertThat(read.state()).containsExactly(EarlierEvent.today());
        assertThat(read.version()).isOne();
    }

    private static List<MandateEvent> with(List<MandateEvent> before, MandateEvent event) {
        return Stream.concat(before.stream(), Stream.of(event)).toList();
    }
}
