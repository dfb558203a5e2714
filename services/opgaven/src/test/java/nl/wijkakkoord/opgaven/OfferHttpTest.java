// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven;

import static nl.wijkakkoord.opgaven.Example.*;
import static nl.wijkakkoord.opgaven.Neighbourhood.all;
import static nl.wijkakkoord.opgaven.Neighbourhood.now;
import static nl.wijkakkoord.opgaven.Purse.commitment;
import static nl.wijkakkoord.opgaven.Purse.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent.ContributionFellDue;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent.ContributionLapsed;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent.ContributionOffered;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent.ContributionWithdrawn;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Money that a party offers if the parties agree in time. */
@ExtendWith(RunningOpgaven.class)
class OfferHttpTest {
    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);
    private final Purse purse = new Purse(zuid);
    private final UUID opgave = zuid.propose("Groen in de straat");
    private final UUID measure = purse.measure(opgave);
    private final UUID mandate = purse.mandate(HOUSING, 500_000_00L);
    private final UUID round = UUID.randomUUID();

    @Test
    void what_is_promised_of_an_offer_is_reserved() {
        // Given
        var line = offered(UUID.randomUUID());

        // When
        done(purse.commit(HOUSING, line, commitment(opgave, measure, mandate, 150_000_00)));

        // Then
        assertThat(purse.sums(opgave).path("reservedCents").asLong()).isEqualTo(150_000_00);
        assertThat(purse.sums(opgave).path("gapCents").asLong()).isEqualTo(400_000_00);
        var listed = zuid.get(HOUSING, "/budget-lines").at("/items/0");
        assertThat(listed.path("reservedCents").asLong()).isEqualTo(150_000_00);
        assertThat(listed.path("committedCents").asLong()).isZero();
    }

    @Test
    void an_offer_becomes_cover_when_it_falls_due_and_what_was_promised_of_it_is_committed() {
        // Given
        var contribution = UUID.randomUUID();
        var line = offered(contribution);
        done(purse.commit(HOUSING, line, commitment(opgave, measure, mandate, 150_000_00)));

        // When
        tell(new ContributionFellDue(
                contribution,
                zuid.wijkaanpak,
                UUID.randomUUID(),
                round,
                HOUSING,
                150_000_00,
                now(),
                all(),
                zuid.by(HOUSING),
                now()));

        // Then
        assertThat(zuid.get(HOUSING, "/budget-lines")
                        .at("/items/0/committedCents")
                        .asLong())
                .isEqualTo(150_000_00);
        assertThat(purse.sums(opgave).path("committedCents").asLong()).isEqualTo(150_000_00);
        assertThat(purse.sums(opgave).path("gapCents").asLong()).isEqualTo(250_000_00);
    }

    @Test
    void an_offer_is_gone_when_it_lapses() {
        // Given
        var contribution = UUID.randomUUID();
        offer(contribution, 7_00);

        // When
        tell(new ContributionLapsed(contribution, zuid.wijkaanpak, UUID.randomUUID(), all(), zuid.by(HOUSING), now()));

        // Then
        assertThat(zuid.get(HOUSING, "/budget-lines?status=lapsed").items()).hasSize(1);
    }

    @Test
    void an_offer_is_gone_when_it_is_taken_back() {
        // Given
        var contribution = UUID.randomUUID();
        offer(contribution, 7_00);

        // When
        tell(new ContributionWithdrawn(
                contribution,
                zuid.wijkaanpak,
                UUID.randomUUID(),
                "Een nul te veel",
                new MandateCitation(mandate, 1, 7),
                all(),
                zuid.by(HOUSING),
                now()));

        // Then
        assertThat(zuid.get(HOUSING, "/budget-lines?status=lapsed").json().path("items"))
                .hasSize(1);
    }

    @Test
    void what_fell_due_is_corrected_by_its_owner_as_any_money_of_its_own() {
        // Given
        var contribution = UUID.randomUUID();
        var line = offered(contribution);
        var amount = Map.of("amountCents", 15_000_00, "mandate", mandate);
        var early = zuid.post(HOUSING, "/budget-lines/" + line + "/confirmation", amount);
        tell(new ContributionFellDue(
                contribution,
                zuid.wijkaanpak,
                UUID.randomUUID(),
                round,
                HOUSING,
                150_000_00,
                now(),
                all(),
                zuid.by(HOUSING),
                now()));

        // When
        var corrected = zuid.post(HOUSING, "/budget-lines/" + line + "/confirmation", amount);

        // Then
        assertThat(early.problem()).isEqualTo("line-of-offer");
        assertThat(corrected.status()).isEqualTo(200);
        assertThat(purse.read(line).path("amountCents").asLong()).isEqualTo(15_000_00);
    }

    /** Of a hundred and fifty thousand euros, in the year of the measure. */
    private UUID offered(UUID contribution) {
        purse.need(opgave, measure, 400_000_00);
        offer(contribution, 150_000_00);
        var line = UUID.fromString(zuid.get(HOUSING, "/budget-lines").textAt("/items/0/line"));
        done(zuid.post(
                HOUSING,
                "/budget-lines/" + line + "/spreading",
                Map.of("mandate", mandate, "years", List.of(Map.of("year", 2027, "amountCents", 150_000_00)))));
        return line;
    }

    private void offer(UUID contribution, long cents) {
        tell(new ContributionOffered(
                contribution,
                zuid.wijkaanpak,
                UUID.randomUUID(),
                round,
                HOUSING,
                cents,
                now().plus(Duration.ofDays(30)),
                new MandateCitation(mandate, 1, 7),
                null,
                all(),
                zuid.by(HOUSING),
                now()));
    }

    private void tell(ContributionEvent event) {
        zuid.tell("ambitions", event.contribution(), event);
    }
}
