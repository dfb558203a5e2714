// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.recount;

import static nl.wijkakkoord.audit.Neighbourhood.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkakkoord.audit.Neighbourhood;
import nl.wijkakkoord.audit.recount.DifferenceCommand.TellDifference;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.audit.OutcomeEvent.OutcomeDiffers;
import nl.wijkakkoord.contracts.decisions.Stance;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.testing.Decided;
import nl.wijkakkoord.recount.Recount.Found;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static final By SYSTEM = By.system(Neighbourhood.STRANGER);

    private final Neighbourhood zuid = new Neighbourhood();
    private final TellDifference command = differing();

    @Test
    void it_tells_what_was_said_and_what_was_found() {
        // When
        var events = Decided.events(Difference.FOLD.blank().tell(command, NOON.plusSeconds(50)));

        // Then
        assertThat(events)
                .containsExactly(new OutcomeDiffers(
                        zuid.round(),
                        zuid.wijkaanpak(),
                        command.closed().verdicts(),
                        command.found().verdicts(),
                        command.closed().function(),
                        command.closed().audience(),
                        SYSTEM,
                        NOON.plusSeconds(50)));
    }

    @Test
    void what_is_told_is_not_told_again_and_something_else_is() {
        // Given
        var told = Decided.after(
                Difference.FOLD,
                Difference.FOLD.blank(),
                Difference.FOLD.blank().tell(command, NOON.plusSeconds(50)));

        // When
        var again = told.tell(command, NOON.plusSeconds(60));
        var other = told.tell(new TellDifference(command.closed(), null, SYSTEM), NOON.plusSeconds(60));

        // Then
        assertThat(again).isEqualTo(Decision.unchanged());
        assertThat(Decided.events(other)).singleElement().satisfies(event -> {
            assertThat(((OutcomeDiffers) event).found()).isNull();
            assertThat(event.at()).isEqualTo(NOON.plusSeconds(60));
        });
    }

    private TellDifference differing() {
        var opened = zuid.opened(NOON);
        var taken = zuid.taken(Stance.AGREES, null, NOON.plusSeconds(20));
        var honest = zuid.counted(NOON.plusSeconds(40), opened, taken);
        return new TellDifference(zuid.turned(honest), new Found(honest.verdicts(), null, null, false), SYSTEM);
    }
}
