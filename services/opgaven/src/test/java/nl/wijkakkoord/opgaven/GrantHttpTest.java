// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven;

import static nl.wijkakkoord.opgaven.Example.HOUSING;
import static nl.wijkakkoord.opgaven.Example.MUNICIPALITY;
import static nl.wijkakkoord.opgaven.Purse.commitment;
import static nl.wijkakkoord.opgaven.Purse.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The life of a grant: what others decide is recorded, whatever was promised of it. */
@ExtendWith(RunningOpgaven.class)
class GrantHttpTest {
    private static final Map<String, Object> EVIDENCE = Map.of("title", "Besluit", "digest", Purse.EVIDENCE);

    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);
    private final Purse purse = new Purse(zuid);
    private final UUID opgave = zuid.propose("Groen in de straat");
    private final UUID measure = purse.measure(opgave);
    private final UUID mandate = purse.mandate(HOUSING, 500_000_00L);

    @Test
    @Tag("row-2-25")
    void a_grant_that_is_lowered_below_what_was_promised_is_recorded_and_what_is_short_shows_by_name() {
        // Given
        purse.need(opgave, measure, 100_000_00);
        var line = purse.granted(HOUSING, "subsidie-provincie", 99_999_99);
        done(purse.commit(HOUSING, line, commitment(opgave, measure, mandate, 40_000_00)));

        // When
        var lowered = decide(line, "/grant", Map.of("amountCents", 30_000_00, "mandate", mandate));

        // Then
        done(lowered);
        assertThat(purse.read(line).path("shortCents").asLong()).isEqualTo(10_000_00);
        assertThat(purse.sums(opgave).path("committedCents").asLong()).isEqualTo(30_000_00);
        assertThat(purse.sums(opgave).path("gapCents").asLong()).isEqualTo(70_000_00);
        assertThat(zuid.get(HOUSING, "/money").json().path("shortfalls"))
                .singleElement()
                .satisfies(shortfall -> {
                    assertThat(shortfall.path("line").asString()).isEqualTo(line.toString());
                    assertThat(shortfall.path("title").asString()).startsWith("Budget van");
                    assertThat(shortfall.path("cents").asLong()).isEqualTo(10_000_00);
                });
        assertThat(zuid.get(HOUSING, "/budget-lines").at("/items/0/shortCents").asLong())
                .isEqualTo(10_000_00);
    }

    @Test
    @Tag("row-2-26")
    void of_a_line_that_is_short_nothing_more_is_promised() {
        // Given
        purse.need(opgave, measure, 100_000_00);
        var line = purse.granted(HOUSING, "subsidie-provincie", 100_00);
        done(purse.commit(HOUSING, line, commitment(opgave, measure, mandate, 100_00)));
        done(decide(line, "/revocation", Map.of("reason", "Niet begonnen", "mandate", mandate)));
        done(decide(line, "/grant", Map.of("amountCents", 50_00)));

        // When
        var more = purse.commit(HOUSING, line, commitment(opgave, measure, mandate, 1));

        // Then
        assertThat(more.problem()).isEqualTo("line-is-short");
    }

    @Test
    @Tag("row-2-25")
    void an_application_is_refused_objected_to_and_granted_after_all() {
        // Given
        var line = purse.line(HOUSING, "subsidie-provincie", 100_00);
        done(zuid.post(HOUSING, "/budget-lines/" + line + "/application", Map.of("appliedOn", "2026-02-01")));
        done(decide(line, "/refusal", Map.of("reason", "Het plafond is bereikt")));
        var refused = purse.read(line);
        done(zuid.post(
                HOUSING,
                "/budget-lines/" + line + "/objection",
                Map.of("ground", "Wij waren op tijd", "objectedOn", "2026-03-02")));
        var objected = purse.read(line);

        // When
        var granted = decide(line, "/grant", Map.of("amountCents", 80_00, "until", "2028-12-31"));

        // Then
        done(granted);
        assertThat(refused.path("status").asString()).isEqualTo("refused");
        assertThat(refused.path("amountCents").asLong()).isZero();
        assertThat(objected.at("/course/objection/ground").asString()).isEqualTo("Wij waren op tijd");
        var now = purse.read(line);
        assertThat(now.path("availableCents").asLong()).isEqualTo(80_00);
        assertThat(now.at("/course/terms/until").asString()).isEqualTo("2028-12-31");
        assertThat(now.at("/course/objection").isMissingNode()).isTrue();
    }

    @Test
    @Tag("row-2-25")
    void a_grant_that_is_told_after_it_was_lowered_changes_nothing_of_what_there_is() {
        // Given
        purse.need(opgave, measure, 100_000_00);
        var line = purse.line(HOUSING, "subsidie-provincie", 99_999_99);
        done(decide(line, "/grant", Map.of("amountCents", 30_000_00), "2026-06-01", "11"));
        done(purse.commit(HOUSING, line, commitment(opgave, measure, mandate, 30_000_00)));

        // When
        var late = decide(line, "/grant", Map.of("amountCents", 99_999_99), "2026-03-01", "22");

        // Then
        done(late);
        assertThat(purse.read(line).path("amountCents").asLong()).isEqualTo(30_000_00);
        assertThat(purse.read(line).at("/course/decidedOn").asString()).isEqualTo("2026-06-01");
        assertThat(purse.sums(opgave).path("committedCents").asLong()).isEqualTo(30_000_00);
        assertThat(zuid.get(HOUSING, "/budget-lines").at("/items/0/amountCents").asLong())
                .isEqualTo(30_000_00);
    }

    @Test
    @Tag("row-2-25")
    void whatever_was_decided_before_it_was_revoked_is_recorded_late_and_it_stays_revoked() {
        // Given
        var line = purse.granted(HOUSING, "subsidie-provincie", 100_00);
        done(decide(line, "/revocation", Map.of("reason", "Te laat", "mandate", mandate), "2026-05-01", "11"));

        // When
        var late = List.of(
                decide(line, "/settlement", Map.of("amountCents", 80_00), "2026-04-01", "22"),
                decide(line, "/grant", Map.of("amountCents", 90_00), "2026-03-15", "33"),
                decide(line, "/refusal", Map.of("reason", "Op is op"), "2026-02-01", "44"));

        // Then
        assertThat(late).allMatch(answer -> answer.status() == 200);
        assertThat(purse.read(line).path("status").asString()).isEqualTo("revoked");
        assertThat(purse.read(line).path("availableCents").asLong()).isZero();
        assertThat(zuid.get(HOUSING, "/budget-lines?status=revoked").items()).hasSize(1);
    }

    @Test
    @Tag("row-2-25")
    void an_objection_that_is_told_after_it_was_answered_is_not_open() {
        // Given
        var line = purse.granted(HOUSING, "subsidie-provincie", 100_00);
        done(decide(line, "/grant", Map.of("amountCents", 120_00, "mandate", mandate), "2026-06-01", "11"));

        // When
        done(zuid.post(
                HOUSING,
                "/budget-lines/" + line + "/objection",
                Map.of("ground", "Te weinig", "objectedOn", "2026-04-01")));

        // Then
        assertThat(purse.read(line).at("/course/objection").isMissingNode()).isTrue();
        assertThat(purse.read(line).path("availableCents").asLong()).isEqualTo(120_00);
    }

    @Test
    @Tag("row-2-25")
    void a_decision_that_was_told_with_a_wrong_day_is_told_again_with_the_right_one() {
        // Given
        var line = purse.line(HOUSING, "subsidie-provincie", 100_00);
        done(decide(line, "/grant", Map.of("amountCents", 100_00), "2026-06-01", "11"));

        // When
        done(decide(line, "/grant", Map.of("amountCents", 90_00, "mandate", mandate), "2026-03-01", "11"));
        done(decide(line, "/grant", Map.of("amountCents", 80_00, "mandate", mandate), "2026-04-01", "22"));

        // Then
        assertThat(purse.read(line).path("amountCents").asLong()).isEqualTo(80_00);
    }

    @Test
    void what_was_refused_is_applied_for_again_by_a_line_that_follows_it() {
        // Given
        var first = purse.line(HOUSING, "subsidie-provincie", 100_00);
        var again = Purse.line(HOUSING, "subsidie-provincie", 90_00, null);
        again.put("follows", first);
        var early = zuid.post(HOUSING, "/budget-lines", again);
        done(decide(first, "/refusal", Map.of("reason", "Het plafond is bereikt")));

        // When
        var entered = zuid.post(HOUSING, "/budget-lines", again);

        // Then
        assertThat(early.problem()).isEqualTo("follows-no-ended-line");
        assertThat(purse.read(entered.id()).path("follows").asString()).isEqualTo(first.toString());
    }

    @Test
    void what_is_set_revoked_and_reclaimed_is_told_as_such() {
        // Given
        var line = purse.granted(HOUSING, "subsidie-provincie", 100_00);
        done(decide(line, "/settlement", Map.of("amountCents", 60_00, "mandate", mandate)));
        var settled = purse.read(line);
        done(decide(line, "/revocation", Map.of("reason", "Onjuist opgegeven", "mandate", mandate)));

        // When
        done(decide(line, "/reclaims", Map.of("amountCents", 60_00, "payBefore", "2029-05-01")));

        // Then
        assertThat(settled.path("status").asString()).isEqualTo("settled");
        assertThat(settled.path("availableCents").asLong()).isEqualTo(60_00);
        var revoked = purse.read(line);
        assertThat(revoked.path("status").asString()).isEqualTo("revoked");
        assertThat(revoked.path("availableCents").asLong()).isZero();
        assertThat(revoked.at("/course/reclaims/0/amountCents").asLong()).isEqualTo(60_00);
    }

    @Test
    void lowered_and_raised_again_it_is_divided_as_it_was_first() {
        // Given
        var entered = Purse.line(HOUSING, "eigen-middelen", 100_00, null);
        entered.put("untilYear", 2028);
        var line = zuid.post(HOUSING, "/budget-lines", entered).id();
        done(confirm(line, 1, null));

        // When
        done(confirm(line, 100_01, null));

        // Then
        assertThat(purse.read(line).at("/years/0/cents").asLong()).isEqualTo(50_01);
        assertThat(purse.read(line).at("/years/1/cents").asLong()).isEqualTo(50_00);
    }

    @Test
    void a_confirmation_may_say_year_by_year_what_there_is() {
        // Given
        var line = purse.line(HOUSING, "eigen-middelen", 100_00);

        // When
        var confirmed = confirm(line, 70_00, List.of(Map.of("year", 2029, "amountCents", 70_00)));

        // Then
        done(confirmed);
        assertThat(purse.read(line).at("/years/0/year").asInt()).isEqualTo(2029);
    }

    @Test
    void what_was_really_spent_stands_beside_what_was_promised() {
        // Given
        purse.need(opgave, measure, 100_00);
        var line = purse.cover(HOUSING, mandate, 100_00);
        done(purse.commit(HOUSING, line, commitment(opgave, measure, mandate, 100_00)));
        var commitment = purse.read(line).at("/commitments/0/commitment").asString();
        var path = "/budget-lines/" + line + "/commitments/" + commitment + "/realisation";
        done(zuid.post(HOUSING, path, Map.of("year", 2027, "amountCents", 40_00, "knownOn", "2026-01-31")));

        // When
        done(zuid.post(HOUSING, path, Map.of("year", 2027, "amountCents", 45_00, "knownOn", "2026-02-28")));

        // Then
        assertThat(purse.sums(opgave).path("realisedCents").asLong()).isEqualTo(45_00);
        assertThat(purse.sums(opgave).path("committedCents").asLong()).isEqualTo(100_00);
    }

    @Test
    void what_was_known_of_spending_earlier_and_is_told_later_takes_the_place_of_nothing() {
        // Given
        purse.need(opgave, measure, 100_00);
        var line = purse.cover(HOUSING, mandate, 100_00);
        done(purse.commit(HOUSING, line, commitment(opgave, measure, mandate, 100_00)));
        var commitment = purse.read(line).at("/commitments/0/commitment").asString();
        var path = "/budget-lines/" + line + "/commitments/" + commitment + "/realisation";
        done(zuid.post(HOUSING, path, Map.of("year", 2027, "amountCents", 45_00, "knownOn", "2026-02-28")));

        // When
        done(zuid.post(HOUSING, path, Map.of("year", 2027, "amountCents", 40_00, "knownOn", "2026-01-31")));

        // Then
        assertThat(purse.sums(opgave).path("realisedCents").asLong()).isEqualTo(45_00);
    }

    private Answer confirm(UUID line, long cents, List<Map<String, Integer>> years) {
        var body = new HashMap<String, Object>(Purse.confirmation(mandate, cents));
        body.put("years", years);
        return zuid.post(HOUSING, "/budget-lines/" + line + "/confirmation", body);
    }

    private Answer decide(UUID line, String path, Map<String, Object> said) {
        return decide(line, path, said, "2026-03-01", EVIDENCE);
    }

    /** @param document two digits of its digest */
    private Answer decide(UUID line, String path, Map<String, Object> said, String day, String document) {
        return decide(line, path, said, day, Map.of("title", "Besluit", "digest", "sha256:" + document.repeat(32)));
    }

    private Answer decide(UUID line, String path, Map<String, Object> said, String day, Map<String, Object> evidence) {
        var body = new HashMap<>(said);
        body.putAll(Map.of("decidedOn", day, "evidence", evidence));
        return zuid.post(HOUSING, "/budget-lines/" + line + path, body);
    }
}
