// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.failure;

import static nl.wijkakkoord.failure.House.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** What hearing of events led to, beside those events. */
final class Effects {
    private static final String OF = " from event where payload_type like 'nl.wijkakkoord.stakeholders.%s.v_'"
            + " and event_identifier <> all(string_to_array(:skipped, ','))";
    private static final String ROUNDS =
            "select aggregate_identifier from event where payload_type like 'nl.wijkakkoord.decisions.round-%s.v_'";
    private static final String JSON = "convert_from(payload, 'UTF8')::jsonb ->> ";

    private final House house;
    private final String skipped;

    private Effects(House house) {
        this.house = house;
        skipped = String.join(",", rows(DECISIONS, "select id from skipped_event"));
    }

    static void compare(House house) {
        var effects = new Effects(house);
        effects.comparePartiesAndMembers();
        effects.compareMandates();
        effects.compareRounds();
        effects.compareHeard(STAKEHOLDERS, DECISIONS);
        effects.compareHeard(DECISIONS, STAKEHOLDERS);
        house.services()
                .forEach(service -> assertThat(effects.rows(service, "select id || ' ' || error from parked_event"))
                        .as("parked by %s", service)
                        .isEmpty());
    }

    private void comparePartiesAndMembers() {
        assertThat(rows(DECISIONS, "select wijkaanpak || ' ' || organisation from participant"))
                .as("parties that decisions knows")
                .containsExactlyInAnyOrderElementsOf(
                        told(JSON + "'wijkaanpak' || ' ' || (" + JSON + "'organisation')", "party-admitted"));
        assertThat(rows(DECISIONS, "select membership::text from membership"))
                .as("members that decisions knows")
                .containsExactlyInAnyOrderElementsOf(told(JSON + "'membership'", "member-joined"));
        assertThat(rows(DECISIONS, "select wijkaanpak || ' ' || organisation from reader where kind = 'auditor'"))
                .as("auditors that decisions knows")
                .containsExactlyInAnyOrderElementsOf(
                        told(JSON + "'wijkaanpak' || ' ' || (" + JSON + "'organisation')", "auditor-appointed"));
    }

    private void compareMandates() {
        assertThat(rows(DECISIONS, "select mandate || ' ' || version from heard_mandate"))
                .as("mandates that decisions knows")
                .containsExactlyInAnyOrderElementsOf(told(
                        "aggregate_identifier || ' ' || max(sequence_number) + 1",
                        "mandate-%",
                        "group by aggregate_identifier"));
    }

    /** What is still to close is open, and what has closed did so once. */
    private void compareRounds() {
        var closed = rows(DECISIONS, ROUNDS.formatted("closed"));
        assertThat(closed).as("rounds that closed").doesNotHaveDuplicates();
        var open = new ArrayList<>(rows(DECISIONS, ROUNDS.formatted("opened")));
        open.removeAll(closed);
        assertThat(rows(DECISIONS, "select target::text from deadline"))
                .as("rounds that are to close")
                .containsExactlyInAnyOrderElementsOf(open);
    }

    private void compareHeard(String hearer, String service) {
        assertThat(rows(hearer, "select key || ' ' || position from heard where service = '" + service + "'"))
                .as("how far %s has heard %s", hearer, service)
                .containsExactlyInAnyOrderElementsOf(rows(
                        service, "select topic_key || ' ' || max(position) from event_position group by topic_key"));
    }

    private List<String> told(String what, String type) {
        return told(what, type, "");
    }

    private List<String> told(String what, String type, String grouped) {
        return house.jdbc(STAKEHOLDERS)
                .sql("select " + what + OF.formatted(type) + " " + grouped)
                .param("skipped", skipped)
                .query(String.class)
                .list();
    }

    private List<String> rows(String service, String sql) {
        return house.jdbc(service).sql(sql).query(String.class).list();
    }
}
