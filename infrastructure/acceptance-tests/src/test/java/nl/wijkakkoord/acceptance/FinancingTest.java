// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import nl.wijkakkoord.localstack.story.Answer;
import nl.wijkakkoord.platform.testing.AtOnce;
import nl.wijkakkoord.platform.testing.TestWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What measures cost, and whose money pays for them. */
@OverHttp
class FinancingTest {
    private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final String READER = "corporatie-medewerker";
    private static final String MONEY = "/opgaven/v1/wijkaanpakken/{wijkaanpak}/money";
    private static final String LINE = "/opgaven/v1/budget-lines/{line}";

    private Told told;

    @BeforeEach
    void an_opgave_with_a_measure_that_costs_four_hundred_thousand(Stack stack) {
        told = stack.tell("two-parties.yml", "money-needed.yml");
    }

    @Test
    @Tag("row-2-05")
    void needed_four_hundred_thousand_and_available_two_hundred_and_fifty_leaves_a_gap_to_the_cent() {
        // When
        told.goOn("money-confirmed.yml");

        // Then
        var sums = plan().path("sums");
        assertThat(sums.path("neededCents").asLong()).isEqualTo(40_000_000);
        assertThat(sums.path("availableCents").asLong()).isEqualTo(25_000_000);
        assertThat(sums.path("gapCents").asLong()).isEqualTo(15_000_000);
        assertThat(read(".txt"))
                .contains(
                        "- Groen in de Dorpsstraat: nodig € 400.000,00; beschikbaar € 250.000,00;"
                                + " waarvan toegezegd € 250.000,00; gereserveerd € 0,00;"
                                + " verwacht of aangevraagd € 0,00; tekort € 150.000,00; leningen € 0,00;",
                        "- " + told.text("{housing-association.name}") + ": nodig € 0,00; beschikbaar € 250.000,00;");
    }

    @Test
    @Tag("row-2-16")
    void what_its_owner_confirms_becomes_available() {
        // When
        told.goOn("money-confirmed.yml");

        // Then
        var owner = money("").at("/perOwner/0");
        assertThat(owner.path("key")).isEqualTo(told.known("housing-association"));
        assertThat(owner.at("/sums/availableCents").asLong()).isEqualTo(25_000_000);
        assertThat(told.read(READER, LINE + "?version=1").path("status").asString())
                .isEqualTo("expected");
    }

    @Test
    @Tag("row-2-24")
    void the_sums_per_taakveld_are_those_of_the_lines_also_as_they_were_and_in_a_spreadsheet(Stack stack) {
        // Given
        told.goOn("subsidy-granted.yml");
        var before = stack.clock().instant().truncatedTo(ChronoUnit.MILLIS);

        // When
        told.goOn("money-confirmed.yml");

        // Then
        var now = money("");
        var lines = told.read(READER, "/opgaven/v1/wijkaanpakken/{wijkaanpak}/budget-lines?taakveld=5.7")
                .at("/items/0/amountCents")
                .asLong();
        assertThat(domain(now, "5.7").path("availableCents").asLong())
                .isEqualTo(lines)
                .isEqualTo(8_000_000);
        assertThat(now.path("perDomain")
                        .valueStream()
                        .mapToLong(each -> each.at("/sums/availableCents").asLong()))
                .containsExactlyInAnyOrder(8_000_000L, 0L, 25_000_000L);
        assertThat(now.at("/total/availableCents").asLong()).isEqualTo(33_000_000);
        assertThat(money("?asOf=" + before).at("/total/availableCents").asLong())
                .isEqualTo(8_000_000);
        assertThat(read(".csv")).startsWith("\uFEFFsoort;").contains(";250000,00\r\n", ";5.7 ");
        var workbook = TestWorkbook.of(told.file(READER, MONEY + ".xlsx").body());
        assertThat(workbook.column("Overzicht", "beschikbaar").stream()
                        .skip(workbook.texts("Overzicht", "naam").indexOf("5.7 Openbaar groen en (openlucht)recreatie"))
                        .findFirst()
                        .orElseThrow()
                        .asNumber())
                .isEqualByComparingTo("80000.00");
    }

    @Test
    @Tag("row-2-25")
    void a_subsidy_that_was_applied_for_is_no_cover_and_what_was_granted_is() {
        // When
        told.goOn("subsidy-granted.yml");

        // Then
        var subsidy = told.read(READER, "/opgaven/v1/budget-lines/{subsidy}");
        assertThat(subsidy.at("/conditions/0").asString()).isEqualTo("Gereed voor 1 juli 2028.");
        assertThat(plan().at("/sums/availableCents").asLong()).isEqualTo(8_000_000);
        assertThat(plan().at("/sums/gapCents").asLong()).isEqualTo(32_000_000);
    }

    @Test
    @Tag("row-2-26")
    void of_claims_on_the_same_last_money_exactly_one_is_met_and_the_others_change_nothing() throws Exception {
        // Given
        told.goOn("subsidy-granted.yml");

        // When: the whole of 2028, four times at once.
        var answers = AtOnce.each(4, _ -> claim());

        // Then
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409)
                .hasSize(3)
                .allSatisfy(answer -> assertThat(answer.problem()).isEqualTo("not-enough-money"));
        assertThat(told.read(READER, "/opgaven/v1/budget-lines/{subsidy}")
                        .path("committedCents")
                        .asLong())
                .isEqualTo(4_000_000);
    }

    @Test
    @Tag("row-2-27")
    void a_party_that_is_asked_answers_with_an_amount_with_none_or_is_silent_for_all_to_see(Stack stack) {
        // Given
        var now = ZonedDateTime.ofInstant(stack.clock().instant(), DUTCH);
        told.put("lastDay", now.toLocalDate().toString());
        told.goOn("money-asked.yml");

        // When
        stack.clock()
                .forward(Duration.between(
                        now, now.toLocalDate().plusDays(1).atTime(LocalTime.MIN).atZone(DUTCH)));

        // Then
        var silent = told.read(READER, "/opgaven/v1/wijkaanpakken/{wijkaanpak}/budget-enquiries?silent=true")
                .path("items");
        assertThat(silent).singleElement().satisfies(enquiry -> {
            assertThat(enquiry.path("enquiry")).isEqualTo(told.known("play"));
            assertThat(enquiry.path("party")).isEqualTo(told.known("housing-association"));
            assertThat(enquiry.path("answer").asString()).isEqualTo("silent");
        });
        assertThat(told.read(READER, "/opgaven/v1/budget-enquiries/{green}")
                        .path("amountCents")
                        .asLong())
                .isEqualTo(15_000_000);
    }

    @Test
    @Tag("row-2-27")
    void the_journal_tells_who_committed_which_amount_under_which_mandate_and_who_tried_to() {
        // When
        told.goOn("money-confirmed.yml");

        // Then
        var committed = await().until(
                        () -> entries("nl.wijkakkoord.opgaven.money-committed.v1"), entries -> !entries.isEmpty());
        assertThat(committed).singleElement().satisfies(entry -> {
            var data = entry.at("/event/data");
            assertThat(data.path("amountCents").asLong()).isEqualTo(25_000_000);
            assertThat(data.at("/mandate/mandate")).isEqualTo(told.known("corporatie-directeur.purse"));
            assertThat(data.at("/by/organisation")).isEqualTo(told.known("housing-association"));
            assertThat(data.at("/by/member")).isEqualTo(told.known("corporatie-directeur.member"));
        });
        await().untilAsserted(() -> assertThat(entries("nl.wijkakkoord.commands.command-refused.v1")
                        .valueStream()
                        .map(entry -> entry.at("/event/data/command").asString() + " "
                                + entry.at("/event/data/code").asString()))
                .contains("confirm-money money-of-another", "commit-money money-of-another"));
        var before = LocalDate.now(DUTCH).minusDays(2) + "T00:00:00Z";
        assertThat(entries("nl.wijkakkoord.opgaven.money-committed.v1&until=" + before))
                .isEmpty();
    }

    @Test
    @Tag("row-1-17")
    void what_is_offered_for_agreement_in_time_is_reserved_and_closes_the_gap_when_the_parties_agree(Stack stack) {
        // Given
        told.goOn("money-confirmed.yml");
        offered(stack);

        // When
        told.goOn("waiting-ends.yml");

        // Then
        await().until(() -> plan().at("/sums/availableCents").asLong() == 35_050_000);
        // What is too much for 2028 fills nothing of what 2027 lacks.
        assertThat(plan().at("/sums/gapCents").asLong()).isEqualTo(5_000_000);
        assertThat(plan().at("/sums/surplusCents").asLong()).isEqualTo(50_000);
        assertThat(plan().at("/sums/reservedCents").asLong()).isZero();
    }

    @Test
    @Tag("row-1-17")
    void what_was_offered_is_reserved_no_longer_after_its_moment(Stack stack) {
        // Given
        told.goOn("money-confirmed.yml");
        offered(stack);

        // When
        stack.clock().forward(HOUR);

        // Then
        await().until(() -> plan().at("/sums/reservedCents").asLong() == 0);
        var offer = told.read(READER, "/opgaven/v1/budget-lines/{offer}");
        assertThat(offer.path("status").asString()).isEqualTo("lapsed");
        assertThat(offer.at("/commitments/0/status").asString()).isEqualTo("lapsed");
        assertThat(plan().at("/sums/gapCents").asLong()).isEqualTo(15_000_000);
    }

    private void offered(Stack stack) {
        var before = stack.clock().instant().plus(HOUR).truncatedTo(ChronoUnit.MILLIS);
        told.put("before", before.toString());
        told.put("moneyMandate", told.text("{gemeente-wethouder.purse}"));
        told.goOn("waiting-costs.yml", "offer-promised.yml");
    }

    private Answer claim() {
        return told.post("gemeente-wethouder", "/opgaven/v1/budget-lines/{subsidy}/commitments", """
            {"opgave": "{opgave}", "measure": "{measure}", "phase": "beheer", "year": 2028, "amountCents": 4000000,
             "mandate": "{gemeente-wethouder.purse}"}
            """);
    }

    private String read(String form) {
        return Told.body(told.file(READER, MONEY + form));
    }

    private JsonNode entries(String type) {
        return told.items("gemeente-projectleider", "/audit/v1/wijkaanpakken/{wijkaanpak}/entries?type=" + type);
    }

    private JsonNode plan() {
        return told.read(READER, "/opgaven/v1/opgaven/{opgave}/financing-plan");
    }

    private JsonNode money(String query) {
        return told.read(READER, MONEY + query);
    }

    private static JsonNode domain(JsonNode money, String taakveld) {
        return money.path("perDomain")
                .valueStream()
                .filter(each -> each.path("key").asString().equals(taakveld))
                .findFirst()
                .orElseThrow()
                .path("sums");
    }
}
