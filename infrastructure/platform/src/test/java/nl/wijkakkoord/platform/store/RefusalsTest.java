// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.store;

import static nl.wijkakkoord.platform.store.StatementAggregate.BY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.commands.CommandEvent.CommandRefused;
import nl.wijkakkoord.platform.access.Readers;
import nl.wijkakkoord.platform.decision.Refusal;
import nl.wijkakkoord.platform.decision.Refusal.Kind;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.language.Mention;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.store.StatementAggregate.AgreeToDraft;
import nl.wijkakkoord.platform.store.StatementAggregate.Draft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RefusalsTest extends Storing {
    @Autowired
    private Readers readers;

    private final UUID wijkaanpak = UUID.randomUUID();

    private final UUID mandate = UUID.randomUUID();

    @BeforeEach
    void the_organisation_takes_part() {
        readers.admit(wijkaanpak, BY.organisation(), Readers.Kind.PARTY, LocalDate.of(2020, 1, 1), null);
    }

    @Test
    void a_refused_command_is_recorded_in_a_history_of_its_own_for_its_organisation() {
        // When
        refused("key", StatementAggregate.NOT_YOURS);

        // Then
        assertThat(recorded()).singleElement().satisfies(event -> {
            assertThat(event.command()).isEqualTo("agree-to-draft");
            assertThat(event.resource()).isEqualTo(statement);
            assertThat(event.version()).isZero();
            assertThat(event.code()).isEqualTo("not-yours");
            assertThat(event.ordinal()).isEqualTo(1);
            assertThat(event.mandate()).isEqualTo(mandate);
            assertThat(event.audience()).isEqualTo(Audience.of(BY.organisation()));
            assertThat(event.by()).isEqualTo(BY);
        });
        assertThat(numberOfEvents()).isZero();
    }

    @Test
    void the_same_request_again_is_refused_alike_and_not_accepted_later() {
        // Given
        var first = refused("key", StatementAggregate.NOT_YOURS);
        draft();

        // When
        var again = refused("key", StatementAggregate.NOT_YOURS);

        // Then
        assertThat(again.refused().refusal().code()).isEqualTo("not-yours");
        assertThat(again.refused().refusal().kind()).isEqualTo(Kind.NOT_ALLOWED);
        assertThat(first.refused().arguments()).isEqualTo(List.<Object>of(Mention.of(mandate), Mention.of(0)));
        assertThat(again.refused().arguments()).isEqualTo(first.refused().arguments());
        assertThat(recorded()).hasSize(1);
        assertThat(numberOfEvents()).isEqualTo(1);
    }

    @Test
    void what_was_not_heard_of_is_recorded_once_and_accepted_later_with_the_same_key() {
        // Given
        refused("key", StatementAggregate.NOT_HEARD_OF);
        refused("key", StatementAggregate.NOT_HEARD_OF);
        draft();

        // When
        var later = commands.handle(intent("key"), () -> command(StatementAggregate.NOT_HEARD_OF));

        // Then
        assertThat(later.location()).isNull();
        assertThat(recorded()).extracting(CommandRefused::code).containsExactly("not-heard-of");
    }

    @Test
    void what_was_not_heard_of_within_a_minute_is_not_on_its_way_any_more() {
        // Given
        var first = refused("key", StatementAggregate.NOT_HEARD_OF);
        jdbc.sql("update answered_request set answered_at = answered_at - interval '2 minutes'")
                .update();

        // When
        var later = refused("key", StatementAggregate.NOT_HEARD_OF);

        // Then
        assertThat(first.refused().refusal().kind()).isEqualTo(Kind.NOT_YET);
        assertThat(later.refused().refusal()).isEqualTo(Refusal.conflict("not-heard-of"));
    }

    @Test
    void and_still_the_same_request_is_accepted_once_it_is_heard_of() {
        // Given
        refused("key", StatementAggregate.NOT_HEARD_OF);
        draft();
        var receipt = commands.handle(intent("key"), () -> command(StatementAggregate.NOT_HEARD_OF));

        // When
        var again = commands.handle(intent("key"), () -> command(StatementAggregate.NOT_HEARD_OF));

        // Then
        assertThat(again).isEqualTo(receipt);
    }

    @Test
    void what_is_not_in_form_is_not_recorded() {
        // When
        refused("key", StatementAggregate.NOT_IN_FORM);

        // Then
        assertThat(recorded()).isEmpty();
    }

    @Test
    void an_organisation_that_may_not_see_the_wijkaanpak_is_not_recorded() {
        // Given
        readers.dismiss(wijkaanpak, BY.organisation(), Readers.Kind.PARTY, LocalDate.of(2020, 1, 2));

        // When
        refused("key", StatementAggregate.NOT_YOURS);

        // Then
        assertThat(recorded()).isEmpty();
    }

    @Test
    void no_more_are_recorded_than_a_hundred_an_hour() {
        // When
        for (var i = 0; i < 105; i++) {
            refused("key " + i, StatementAggregate.NOT_YOURS);
        }

        // Then
        assertThat(recorded())
                .hasSizeBetween(100, 105)
                .extracting(CommandRefused::ordinal)
                .contains(100);
        assertThat(recorded()).extracting(CommandRefused::ordinal).allMatch(ordinal -> ordinal <= 100);
    }

    private RefusedException refused(String key, Refusal why) {
        return catchThrowableOfType(RefusedException.class, () -> commands.handle(intent(key), () -> command(why)));
    }

    private AgreeToDraft command(Refusal why) {
        return new AgreeToDraft(statement, wijkaanpak, mandate, why, BY);
    }

    private void draft() {
        commands.handle(intent("draft"), () -> new Draft(statement, "first"));
    }

    private Intent intent(String key) {
        return intent(key, null, "the same");
    }

    private List<CommandRefused> recorded() {
        return jdbc
                .sql("select payload from event where type = 'refusal' order by global_index")
                .query((row, number) -> Json.MAPPER.readValue(row.getBytes("payload"), CommandRefused.class))
                .list()
                .stream()
                .filter(event -> event.wijkaanpak().equals(wijkaanpak))
                .toList();
    }
}
