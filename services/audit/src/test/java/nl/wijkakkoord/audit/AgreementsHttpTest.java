// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit;

import static nl.wijkakkoord.audit.Neighbourhood.*;
import static nl.wijkakkoord.audit.RunningAudit.topics;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import nl.wijkakkoord.contracts.decisions.Stance;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyConfirmed;
import nl.wijkakkoord.contracts.opgaven.YearAmount;
import nl.wijkakkoord.platform.sheet.Form;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import nl.wijkakkoord.platform.testing.TestWorkbook;
import org.dhatim.fastexcel.reader.Cell;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class AgreementsHttpTest extends Auditing {

    @Test
    void the_auditor_gets_what_had_been_agreed_at_each_moment() {
        // Given
        stakeholders(zuid.granted());
        decisions(zuid.opened(NOON.plusSeconds(10)));
        decisions(zuid.taken(Stance.OBJECTS, "Te duur", NOON.plusSeconds(20)));
        decisions(zuid.taken(Stance.AGREES, null, NOON.plusSeconds(30)));
        decisions(zuid.closed(true, NOON.plusSeconds(40)));
        journaled(7);

        // When
        var before = agreements("?asOf=" + NOON.plusSeconds(5));
        var during = agreements("?asOf=" + NOON.plusSeconds(20));
        var after = agreements("");

        // Then
        assertThat(before.path("agreements")).isEmpty();
        assertThat(during.at("/agreements/0/state").asString()).isEqualTo("open");
        assertThat(during.at("/agreements/0/positions/0/stance").asString()).isEqualTo("objects");
        assertThat(after.at("/agreements/0/state").asString()).isEqualTo("agreed");
        assertThat(after.at("/agreements/0/positions/0/stance").asString()).isEqualTo("agrees");
        assertThat(after.at("/agreements/0/positions/0/mandate/grantingBody").asString())
                .isEqualTo("College van B&W");
    }

    @Test
    void the_auditor_sees_what_was_done_with_money_and_that_its_mandate_was_corrected() {
        // Given
        stakeholders(zuid.granted());
        var line = UUID.randomUUID();
        topics.publish("opgaven", line, 1, confirmed(line, 5));
        journaled(4);

        // When
        stakeholders(zuid.corrected(NOON.plusSeconds(30)));

        // Then
        journaled(5);
        var act = agreements("").at("/acts/0");
        assertThat(act.path("act").asString()).isEqualTo("money-confirmed");
        assertThat(act.path("amountCents").asLong()).isEqualTo(5);
        assertThat(act.at("/flags/0").asString()).isEqualTo("mandate-corrected");
    }

    @Test
    void what_was_published_in_an_earlier_version_of_its_type_is_read_as_that_of_today() {
        // Given
        var envelope = Json.MAPPER.valueToTree(topics.envelope("stakeholders", zuid.mandate(), 1, zuid.granted()));
        var data = (ObjectNode) envelope.get("data");
        data.setAll((ObjectNode) data.remove("terms"));
        ((ObjectNode) envelope).put("type", "nl.wijkakkoord.stakeholders.mandate-granted.v1");
        topics.send("stakeholders", zuid.wijkaanpak().toString(), Json.MAPPER.writeValueAsBytes(envelope));
        decisions(zuid.opened(NOON));
        decisions(zuid.taken(Stance.AGREES, null, NOON.plusSeconds(20)));
        journaled(5);

        // When
        var answer = agreements("");

        // Then
        assertThat(answer.path("withheld")).isEmpty();
        assertThat(answer.at("/agreements/0/positions/0/mandate/grantingBody").asString())
                .isEqualTo("College van B&W");
    }

    @Test
    void an_answer_can_be_had_again_at_the_journal_size_it_was_given_at() {
        // Given
        decisions(zuid.opened(NOON));
        journaled(3);
        var given = agreements("?asOf=" + NOON.plusSeconds(60));
        decisions(zuid.taken(Stance.AGREES, null, NOON.plusSeconds(30)));
        journaled(4);

        // When
        var again = agreements("?asOf=" + NOON.plusSeconds(60) + "&journalSize=" + given.path("journalSize"));

        // Then
        assertThat(again).isEqualTo(given);
    }

    @Test
    void it_comes_in_pages_of_one_moment_and_one_size_of_the_journal() {
        // Given
        stakeholders(zuid.granted());
        for (var cents = 1; cents <= 3; cents++) {
            var line = UUID.randomUUID();
            topics.publish("opgaven", line, 1, confirmed(line, cents));
        }
        decisions(zuid.opened(NOON));
        journaled(7);
        var whole = agreements("");

        // When
        var first = get(agreementsAs("?limit=2"), AUDITOR);
        decisions(zuid.taken(Stance.AGREES, null, NOON.plusSeconds(30)));
        journaled(8);
        var next = first.header("Link").replaceFirst("^</audit/v1(.*)>; rel=\"next\"$", "$1");
        var second = get(next, AUDITOR);

        // Then
        assertThat(Stream.of(first, second)
                        .flatMap(page -> page.json().path("acts").valueStream()))
                .containsExactlyElementsOf(whole.path("acts").values());
        assertThat(Stream.of(first, second)
                        .flatMap(page -> page.json().path("agreements").valueStream()))
                .containsExactlyElementsOf(whole.path("agreements").values());
        assertThat(second.json().path("journalSize")).isEqualTo(first.json().path("journalSize"));
        assertThat(second.json().path("asOf")).isEqualTo(first.json().path("asOf"));
        assertThat(second.headers().firstValue("Link")).isEmpty();
        assertThat(get(agreementsAs("?cursor=LTE"), AUDITOR).status()).isEqualTo(400);
    }

    @Test
    void a_dutch_spreadsheet_opens_the_answer_with_names_and_no_text_in_it_is_a_formula() {
        // Given
        stakeholders(zuid.granted());
        decisions(zuid.opened(NOON));
        decisions(zuid.taken(Stance.OBJECTS, "Te duur, \"echt\"", NOON.plusSeconds(20)));
        journaled(5);

        // When
        var table = get(agreementsAs(".csv"), AUDITOR);

        // Then
        assertThat(table.status()).isEqualTo(200);
        assertThat(table.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(table.header("Content-Disposition")).matches("attachment; filename=\"afspraken-[-0-9]+\\.csv\"");
        assertThat(table.text()).startsWith("\uFEFFonderwerp;soort;versie;uitkomst;");
        assertThat(table.text().lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("'=Richting voor Zuid;richting;1;nog open;02-03-2026 13:00:00;;;Een partij;OIN 0000000")
                .contains(";niet akkoord;\"Te duur, \"\"echt\"\"\";02-03-2026 13:00:20;College van B&W;");
    }

    @Test
    void on_a_page_the_answer_reads_as_text_and_past_moments_have_the_names_of_then() {
        // Given
        decisions(zuid.opened(NOON));
        decisions(zuid.taken(Stance.AGREES, null, NOON.plusSeconds(20)));
        stakeholders(zuid.renamed("Gemeente Zuid", NOON.plusSeconds(40)));
        journaled(5);

        // When
        var now = get(agreementsAs(".txt"), AUDITOR);
        var before = get(agreementsAs(".txt?asOf=" + NOON.plusSeconds(30)), AUDITOR);

        // Then
        assertThat(now.header("Content-Type")).isEqualTo("text/plain;charset=UTF-8");
        assertThat(now.text())
                .startsWith("Afspraken\nstand op: ")
                .contains("\n"
                        + "=Richting voor Zuid\n"
                        + "soort richting; versie 1; uitkomst nog open; geopend 2 maart 2026 om 13.00 uur\n")
                .contains("\n- Gemeente Zuid: standpunt akkoord; ingenomen 2 maart 2026 om 13.00 uur");
        assertThat(before.text())
                .contains("stand op: 2 maart 2026 om 13.00 uur", "\n- Een partij: standpunt akkoord")
                .doesNotContain("Gemeente Zuid");
    }

    @Test
    void beside_a_party_stands_what_it_was_called_then() {
        // Given
        decisions(zuid.opened(NOON.plusSeconds(10)));
        decisions(zuid.taken(Stance.AGREES, null, NOON.plusSeconds(30)));
        stakeholders(zuid.renamed("Gemeente Zuid", NOON.plusSeconds(40)));
        journaled(5);

        // When
        var before = agreements("?asOf=" + NOON.plusSeconds(35));
        var after = agreements("?asOf=" + NOON.plusSeconds(45));

        // Then
        assertThat(before.at("/agreements/0/positions/0/organisationName").asString())
                .isEqualTo("Een partij");
        assertThat(after.at("/agreements/0/positions/0/organisationName").asString())
                .isEqualTo("Gemeente Zuid");
    }

    @Test
    void a_workbook_has_the_positions_and_what_was_done_with_money() {
        // Given
        decisions(zuid.opened(NOON));
        decisions(zuid.taken(Stance.AGREES, null, NOON.plusSeconds(20)));
        var line = UUID.randomUUID();
        topics.publish("opgaven", line, 1, confirmed(line, 24_000_001));
        journaled(5);

        // When
        var answer = get(agreementsAs(".xlsx"), AUDITOR);

        // Then
        var workbook = TestWorkbook.of(answer.bytes());
        assertThat(answer.header("Content-Type")).isEqualTo(Form.XLSX_TYPE);
        assertThat(workbook.column("Afspraken", "nummer van partij"))
                .extracting(Cell::asString)
                .containsExactly("00000001000000206000");
        assertThat(workbook.column("Afspraken", "ingenomen"))
                .extracting(Cell::asDate)
                .containsExactly(LocalDateTime.of(2026, 3, 2, 13, 0, 20));
        assertThat(workbook.column("Handelingen met geld", "bedrag"))
                .extracting(Cell::asNumber)
                .containsExactly(new BigDecimal("240000.01"));
    }

    @Test
    void each_address_answers_in_its_own_form_only() {
        // Given
        journaled(2);

        // When
        var table = get(agreementsAs(""), AUDITOR, "Accept", "text/csv");
        var json = get(agreementsAs(".csv"), AUDITOR, "Accept", "application/json");

        // Then
        assertThat(table.status()).isEqualTo(406);
        assertThat(json.status()).isEqualTo(406);
    }

    @Test
    void a_moment_to_come_is_refused_in_every_form() {
        // Given
        journaled(2);

        // When
        var answers = Stream.of(".txt", ".csv", ".xlsx")
                .map(form -> get(agreementsAs(form + "?asOf=2126-01-01T00:00:00Z"), AUDITOR));

        // Then
        assertThat(answers).extracting(Answer::problem).containsOnly("moment-not-yet-past");
    }

    @Test
    void what_a_stranger_may_not_read_it_gets_in_no_form() {
        // Given
        journaled(2);

        // When
        var answers = Stream.of("", ".txt", ".csv", ".xlsx").map(form -> get(agreementsAs(form), STRANGER));

        // Then
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.problem()).isEqualTo("unknown-resource");
        });
    }

    @Test
    void an_event_that_is_not_what_its_type_promises_is_named_and_hides_nothing_else() {
        // Given
        decisions(zuid.opened(NOON));
        var spoilt = topics.envelope("decisions", zuid.round(), nextVersion(), zuid.taken(Stance.AGREES, null, NOON));
        ((ObjectNode) spoilt.data()).put("stance", "perhaps").put("reason", "x".repeat(9000));
        ((ObjectNode) spoilt.data()).put("subject", "\0" + "y".repeat(9000));

        // When
        topics.send("decisions", zuid.wijkaanpak().toString(), Json.MAPPER.writeValueAsBytes(spoilt));

        // Then
        journaled(4);
        var answer = agreements("");
        assertThat(answer.path("agreements")).hasSize(1);
        assertThat(answer.path("withheld")).hasSize(1);
    }

    @Test
    void a_moment_to_come_and_a_journal_size_not_yet_reached_are_refused() {
        // Given
        journaled(2);

        // When
        var future = get("/wijkaanpakken/" + zuid.wijkaanpak() + "/agreements?asOf=2126-01-01T00:00:00Z", AUDITOR);
        var size = get("/wijkaanpakken/" + zuid.wijkaanpak() + "/agreements?journalSize=999999999", AUDITOR);

        // Then
        assertThat(future.status()).isEqualTo(400);
        assertThat(future.problem()).isEqualTo("moment-not-yet-past");
        assertThat(size.status()).isEqualTo(400);
        assertThat(size.problem()).isEqualTo("journal-not-yet-that-size");
    }

    private String agreementsAs(String form) {
        return "/wijkaanpakken/" + zuid.wijkaanpak() + "/agreements" + form;
    }

    private MoneyConfirmed confirmed(UUID line, long cents) {
        return new MoneyConfirmed(
                line,
                zuid.wijkaanpak(),
                List.of(new YearAmount(2027, cents)),
                new MandateCitation(zuid.mandate(), 1, Neighbourhood.HEARD),
                Audience.ofWijkaanpak(),
                new By(MUNICIPALITY, zuid.member()),
                NOON.plusSeconds(20));
    }
}
