// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.minimum;

import static nl.wijkakkoord.opgaven.Example.*;
import static nl.wijkakkoord.platform.decision.Decision.accepted;
import static nl.wijkakkoord.platform.decision.Decision.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.ambitions.Bound;
import nl.wijkakkoord.contracts.ambitions.Indicator;
import nl.wijkakkoord.contracts.ambitions.Reference;
import nl.wijkakkoord.contracts.opgaven.LegalMinimumEvent.LegalMinimumRecorded;
import nl.wijkakkoord.contracts.opgaven.Minimum;
import nl.wijkakkoord.opgaven.minimum.LegalMinimumCommand.RecordMinimum;
import nl.wijkakkoord.opgaven.minimum.LegalMinimumCommand.WithdrawMinimum;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.PartyRefusal;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.testing.Decided;
import org.junit.jupiter.api.Test;

class LegalMinimumTest {
    private static final UUID ID = UUID.fromString("bbbbbbbb-0000-4000-8000-000000000001");

    private final LegalMinimum recorded = after(LegalMinimum.NONE, record(LegalMinimum.NONE, from("2026-01-01"), null));

    @Test
    void a_wrong_first_day_is_corrected_by_a_version_that_says_which_one_was_wrong() {
        // When
        var corrected = record(recorded, from("2031-01-01"), 1);

        // Then
        assertThat(corrected)
                .isEqualTo(accepted(new LegalMinimumRecorded(
                        ID, WIJKAANPAK, 2, from("2031-01-01"), 1, Audience.ofWijkaanpak(), by(HOUSING), NOW)));
        assertThat(after(recorded, corrected).versions())
                .extracting(version -> version.content().validFrom().getYear())
                .containsExactly(2026, 2031);
    }

    @Test
    void a_version_is_corrected_once_and_its_correction_in_its_turn() {
        // Given
        var corrected = after(recorded, record(recorded, from("2031-01-01"), 1));

        // When
        var again = record(corrected, from("2032-01-01"), 1);
        var inItsTurn = record(corrected, from("2032-01-01"), 2);

        // Then
        assertThat(again).isEqualTo(refused(LegalMinimumRefusal.CORRECTS_NO_VERSION, 1));
        assertThat(after(corrected, inItsTurn).versions())
                .extracting(LegalMinimumRecorded::corrects)
                .containsExactly(null, 1, 2);
    }

    @Test
    void what_was_never_recorded_is_not_corrected() {
        // When
        var decisions = List.of(
                record(LegalMinimum.NONE, from("2031-01-01"), 1),
                record(recorded, from("2031-01-01"), 2),
                record(recorded, from("2031-01-01"), 0));

        // Then
        assertThat(decisions)
                .containsExactly(
                        refused(LegalMinimumRefusal.CORRECTS_NO_VERSION, 1),
                        refused(LegalMinimumRefusal.CORRECTS_NO_VERSION, 2),
                        refused(LegalMinimumRefusal.CORRECTS_NO_VERSION, 0));
    }

    @Test
    void an_adviser_corrects_nothing() {
        // When
        var decision = recorded.record(
                new RecordMinimum(ID, WIJKAANPAK, from("2031-01-01"), 1, by(HOUSING)),
                true,
                ActorAuthority.ADVISER,
                NOW);

        // Then
        assertThat(decision).isEqualTo(refused(PartyRefusal.ADVISER_DECIDES_NOTHING));
    }

    @Test
    void what_was_recorded_by_mistake_is_withdrawn_once_with_all_its_versions_and_gets_no_next_one() {
        // Given
        var corrected = after(recorded, record(recorded, from("2031-01-01"), 1));

        // When
        var withdrawn = after(corrected, withdraw(corrected));

        // Then
        assertThat(withdrawn.versions()).isEqualTo(corrected.versions());
        assertThat(withdrawn.withdrawn().reason()).isEqualTo("Van een andere gemeente");
        assertThat(List.of(withdraw(withdrawn), record(withdrawn, from("2032-01-01"), null)))
                .containsOnly(refused(LegalMinimumRefusal.MINIMUM_WITHDRAWN));
    }

    private static Decision withdraw(LegalMinimum minimum) {
        return minimum.withdraw(
                new WithdrawMinimum(ID, "Van een andere gemeente", by(MUNICIPALITY)), ActorAuthority.MEMBER, NOW);
    }

    private static Minimum from(String day) {
        return new Minimum(
                "klimaatadaptatie",
                Indicator.FREE,
                "%",
                "Aandeel van de straat met schaduw",
                Bound.AT_LEAST,
                "60",
                new Reference("Verordening", "https://wetten.example/1", null, LocalDate.parse("2026-03-01")),
                LocalDate.parse(day),
                null);
    }

    private static Decision record(LegalMinimum minimum, Minimum content, Integer corrects) {
        return minimum.record(
                new RecordMinimum(ID, WIJKAANPAK, content, corrects, by(HOUSING)), true, ActorAuthority.MEMBER, NOW);
    }

    private static LegalMinimum after(LegalMinimum minimum, Decision decision) {
        return Decided.after(LegalMinimum.FOLD, minimum, decision);
    }
}
