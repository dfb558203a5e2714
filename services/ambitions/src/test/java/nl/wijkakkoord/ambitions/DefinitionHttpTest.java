// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions;

import static nl.wijkakkoord.ambitions.Example.*;
import static nl.wijkakkoord.ambitions.Example.STRANGER;
import static nl.wijkakkoord.ambitions.RunningAmbitions.service;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@ExtendWith(RunningAmbitions.class)
class DefinitionHttpTest {
    private static final String NEUTRAL = "huur_na + energie_na <= huur_voor + energie_voor";
    private static final String DEARER = "huur_voor:65000,energie_voor:18000,huur_na:70001,energie_na:13000";

    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);

    @Test
    void a_definition_has_versions_with_author_and_date() {
        // Given
        var definition = draft(HOUSING, "no-regret", text("Een maatregel die altijd nut heeft.", null));
        agree(HOUSING, definition, 1);

        // When
        zuid.post(HOUSING, "/definitions/" + definition + "/versions", text("Ook bij een ander warmtenet.", null));

        // Then
        var read = read(definition);
        assertThat(read.path("versions").findValuesAsString("status")).containsExactly("agreed", "draft");
        assertThat(read.path("inForce").asInt()).isEqualTo(1);
        assertThat(read.at("/versions/1/by/organisation").asString()).isEqualTo(HOUSING.value());
        assertThat(read.at("/versions/1/at").isString()).isTrue();
    }

    @Test
    void who_comes_in_the_owners_place_works_on_with_its_definition() {
        // Given
        var definition = draft(HOUSING, "no-regret", text("Een maatregel die altijd nut heeft.", null));
        zuid.succeed(HOUSING, STRANGER, PartyKind.HOUSING_ASSOCIATION);

        // When
        var submitted = zuid.post(STRANGER, "/definitions/" + definition + "/submission", null);

        // Then
        assertThat(submitted.status()).isEqualTo(200);
    }

    @Test
    void of_two_rivals_one_is_chosen_and_the_other_is_kept_as_rejected() {
        // Given
        var ours = draft(MUNICIPALITY, "woonlastenneutraliteit", text("Huur en energie samen.", formula(NEUTRAL)));
        var theirs = draft(HOUSING, "woonlastenneutraliteit", text("Alleen de huur.", null));
        var byAnother = zuid.post(HOUSING, "/definitions/" + ours + "/submission", null);

        // When
        zuid.choose(submit(MUNICIPALITY, ours, 1), submit(HOUSING, theirs, 1));

        // Then
        assertThat(byAnother.problem()).isEqualTo("definition-of-another");
        assertThat(statusOf(ours)).isEqualTo("agreed");
        assertThat(statusOf(theirs)).isEqualTo("rejected");
        assertThat(read(theirs).at("/versions/0/chosen/id").asString()).isEqualTo(ours.toString());
        var listed =
                zuid.get(HOUSING, "/definitions?term=woonlastenneutraliteit").json();
        assertThat(listed.path("items").findValuesAsString("status")).containsExactlyInAnyOrder("agreed", "rejected");
    }

    @Test
    void a_rival_that_is_agreed_later_replaces_what_the_term_meant() {
        // Given
        var first = draft(MUNICIPALITY, "participatie", text("Meepraten.", null));
        agree(MUNICIPALITY, first, 1);
        var second = draft(HOUSING, "participatie", text("Meebeslissen.", null));

        // When
        agree(HOUSING, second, 1);

        // Then
        assertThat(statusOf(first)).isEqualTo("replaced");
        assertThat(read(first).has("inForce")).isFalse();
        assertThat(statusOf(second)).isEqualTo("agreed");
    }

    @Test
    void residents_read_the_plain_text_without_a_token_and_one_that_is_missing_is_a_finding() {
        // Given
        var definition = draft(HOUSING, "no-regret", text("Een maatregel die altijd nut heeft.", null));
        var tooEarly = publish(definition);
        agree(HOUSING, definition, 1);
        var missing = findings();
        var hidden = service.http().get("/ambitions/v1/public/definitions/" + definition, null);

        // When
        publish(definition);

        // Then
        var plain = service.http().get("/ambitions/v1/public/definitions/" + definition, null);
        assertThat(tooEarly.problem()).isEqualTo("definition-not-in-force");
        assertThat(missing.findValuesAsString("code")).containsExactly("plain-language-missing");
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(plain.textAt("/text")).isEqualTo("Hier krijgt u geen spijt van.");
        assertThat(plain.text()).doesNotContain("altijd nut").doesNotContain("member");
        assertThat(findings()).isEmpty();
        var all = service.http().get("/ambitions/v1/public/wijkaanpakken/" + zuid.wijkaanpak + "/definitions", null);
        assertThat(all.items().findValuesAsString("term")).containsExactly("no-regret");
    }

    @Test
    void the_same_figures_have_the_same_verdict_whatever_becomes_of_the_definition() {
        // Given
        var definition = draft(MUNICIPALITY, "woonlastenneutraliteit", text("Samen.", formula(NEUTRAL)));
        agree(MUNICIPALITY, definition, 1);
        var first = evaluate(definition, 1);
        zuid.post(
                MUNICIPALITY,
                "/definitions/" + definition + "/versions",
                text("Anders.", formula("huur_na <= huur_voor + 0 * (energie_voor + energie_na)")));
        agree(MUNICIPALITY, definition, 2);

        // When
        var again = evaluate(definition, 1);

        // Then
        assertThat(first.at("/result/holds").asBoolean()).isFalse();
        assertThat(first.at("/result/comparisons/0/left").asString()).isEqualTo("83001");
        assertThat(first.at("/definition/version").asInt()).isEqualTo(1);
        assertThat(first.at("/formula/function").asString()).isEqualTo("wijkakkoord-formula/1");
        assertThat(again.path("result")).isEqualTo(first.path("result"));
    }

    @Test
    void a_verdict_of_a_version_that_does_not_hold_any_more_is_listed_as_stale_and_reads_as_it_did() {
        // Given
        var definition = draft(MUNICIPALITY, "woonlastenneutraliteit", text("Samen.", formula(NEUTRAL)));
        agree(MUNICIPALITY, definition, 1);
        var verdict = evaluate(definition, 1);
        var path = "/evaluations/" + verdict.path("id").asString();
        zuid.post(MUNICIPALITY, "/definitions/" + definition + "/versions", text("Anders.", formula(NEUTRAL)));

        // When
        agree(MUNICIPALITY, definition, 2);

        // Then
        var asOf = zuid.get(HOUSING, path + "?asOf=" + verdict.path("at").asString());
        assertThat(said(zuid.get(HOUSING, path).json())).isEqualTo(said(verdict));
        assertThat(zuid.get(HOUSING, "/definitions/" + definition + "/evaluations")
                        .json()
                        .at("/items/0/stale")
                        .asBoolean())
                .isTrue();
        assertThat(asOf.json()).isEqualTo(said(verdict));
        assertThat(zuid.get(HOUSING, path + "?asOf=2020-01-01T00:00:00Z").status())
                .isEqualTo(404);
    }

    @Test
    void who_put_a_verdict_on_record_takes_it_back_and_it_stays_to_be_read() {
        // Given
        var definition = draft(MUNICIPALITY, "woonlastenneutraliteit", text("Samen.", formula(NEUTRAL)));
        agree(MUNICIPALITY, definition, 1);
        var path = "/evaluations/" + evaluate(definition, 1).path("id").asString();
        var reason = Map.of("reason", "Verkeerde huren");
        var byAnother = zuid.post(MUNICIPALITY, path + "/withdrawal", reason);

        // When
        var withdrawn = zuid.post(HOUSING, path + "/withdrawal", reason);

        // Then
        assertThat(byAnother.problem()).isEqualTo("evaluation-of-another");
        assertThat(withdrawn.status()).isEqualTo(200);
        assertThat(zuid.get(MUNICIPALITY, path).at("/withdrawn/reason").asString())
                .isEqualTo("Verkeerde huren");
        assertThat(zuid.get(HOUSING, "/definitions/" + definition + "/evaluations")
                        .json()
                        .at("/items/0/withdrawn")
                        .asBoolean())
                .isTrue();
        assertThat(zuid.post(HOUSING, path + "/withdrawal", reason).problem()).isEqualTo("evaluation-withdrawn");
    }

    @Test
    void a_draft_can_be_tried() {
        // Given
        var definition = draft(MUNICIPALITY, "woonlastenneutraliteit", text("Samen.", formula(NEUTRAL)));
        var path = "/definitions/" + definition + "/versions/1";

        // When
        var tried = zuid.get(HOUSING, path + "/trial?values=" + DEARER);

        // Then
        assertThat(tried.at("/holds").asBoolean()).isFalse();
    }

    @Test
    void a_draft_leaves_no_verdict_on_record() {
        // Given
        var definition = draft(MUNICIPALITY, "woonlastenneutraliteit", text("Samen.", formula(NEUTRAL)));

        // When
        var refused = zuid.post(HOUSING, "/definitions/" + definition + "/versions/1/evaluations", figures());

        // Then
        assertThat(refused.problem()).isEqualTo("draft-gives-no-verdict");
        assertThat(zuid.get(HOUSING, "/definitions/" + definition + "/evaluations")
                        .items())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"huur_na:veel, trial-values-unreadable", "huur_na:69500, formula-value-missing"})
    void nothing_is_tried_with_figures_that_are_none_or_not_all(String values, String problem) {
        // Given
        var definition = draft(MUNICIPALITY, "woonlastenneutraliteit", text("Samen.", formula(NEUTRAL)));

        // When
        var refused = zuid.get(HOUSING, "/definitions/" + definition + "/versions/1/trial?values=" + values);

        // Then
        assertThat(refused.problem()).isEqualTo(problem);
    }

    @Test
    void a_formula_that_adds_apples_and_pears_is_refused_with_the_place() {
        // Given
        var pears = Map.of(
                "text",
                "huur_voor + energie_voor <= 0 [cent/month]",
                "inputs",
                List.of(input("huur_voor", "cent/month"), input("energie_voor", "kWh/month")));

        // When
        var refused = zuid.post(MUNICIPALITY, "/definitions", definition("woonlasten", text("Samen.", pears)));

        // Then
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.problem()).isEqualTo("formula-units-differ");
        assertThat(refused.textAt("/detail")).contains("11", "cent/month, kWh/month");
    }

    @Test
    void an_objective_is_flagged_when_the_definition_it_rests_on_changes() {
        // Given
        var definition = draft(HOUSING, "no-regret", text("Altijd nut.", null));
        agree(HOUSING, definition, 1);
        publish(definition);
        state(definition);
        var before = resting(definition);
        zuid.post(HOUSING, "/definitions/" + definition + "/versions", text("Ook later nut.", null));

        // When
        agree(HOUSING, definition, 2);

        // Then
        assertThat(before.at("/0/flagged").asBoolean()).isFalse();
        assertThat(resting(definition).at("/0/flagged").asBoolean()).isTrue();
        assertThat(resting(definition).at("/0/objective").asString()).isEqualTo("van-het-gas");
        assertThat(findings().findValuesAsString("code"))
                .containsExactlyInAnyOrder("plain-language-missing", "rests-on-changed-definition");
    }

    @Test
    void a_draft_beside_what_holds_hides_no_finding_of_it() {
        // Given
        var definition = draft(HOUSING, "no-regret", text("Altijd nut.", null));
        agree(HOUSING, definition, 1);
        var joint = adopt(definition);
        zuid.post(HOUSING, "/definitions/" + definition + "/versions", text("Ook later nut.", null));
        agree(HOUSING, definition, 2);
        var before = findings().findValuesAsString("code");

        // When
        zuid.post(HOUSING, "/ambitions/" + joint + "/versions", RequestBodies.ambition());

        // Then
        assertThat(findings().findValuesAsString("code"))
                .isEqualTo(before)
                .containsExactlyInAnyOrder("plain-language-missing", "rests-on-changed-definition");
        assertThat(resting(definition).findValuesAsString("ambition")).containsExactly(joint.toString());
        assertThat(zuid.get(HOUSING, "/ambitions/" + joint)
                        .json()
                        .at("/stale/0/kind")
                        .asString())
                .isEqualTo("definition");
    }

    @Test
    void two_versions_that_one_objective_cites_are_both_listed_page_by_page() {
        // Given
        var definition = draft(HOUSING, "no-regret", text("Altijd nut.", null));
        agree(HOUSING, definition, 1);
        zuid.post(HOUSING, "/definitions/" + definition + "/versions", text("Ook later nut.", null));
        agree(HOUSING, definition, 2);
        zuid.post(HOUSING, "/definitions/" + definition + "/versions", text("Nut of niet.", null));
        agree(HOUSING, definition, 3);

        // When
        var stated = stating(definition, 1, 2);

        // Then
        assertThat(stated.status()).isEqualTo(201);
        assertThat(pageByPage("/definitions/" + definition + "/resting")).containsExactly(1, 2);
        assertThat(pageByPage("/definition-findings")).containsExactly(3, 1, 2);
    }

    @Test
    void who_does_not_take_part_knows_of_nothing() {
        // Given
        var definition = draft(HOUSING, "no-regret", text("Altijd nut.", null));

        // When
        var answers = List.of(
                zuid.get(STRANGER, "/definitions/" + definition),
                zuid.get(STRANGER, "/definitions"),
                zuid.get(STRANGER, "/definition-findings"));

        // Then
        assertThat(answers).extracting(Answer::status).containsOnly(404);
    }

    @Test
    void an_objective_rests_on_no_definition_that_the_parties_did_not_agree_to() {
        // Given
        var draft = draft(HOUSING, "no-regret", text("Altijd nut.", null));

        // When
        var onDraft = stating(draft);

        // Then
        assertThat(onDraft.problem()).isEqualTo("definition-not-agreed");
    }

    @Test
    void an_objective_rests_on_no_definition_that_is_not_there() {
        // When
        var stated = stating(UUID.randomUUID());

        // Then
        assertThat(stated.problem()).isEqualTo("definition-not-agreed");
    }

    @Test
    void an_objective_rests_on_a_definition_as_soon_as_the_parties_agreed_to_it() {
        // Given
        var definition = draft(HOUSING, "no-regret", text("Altijd nut.", null));
        stating(definition);
        agree(HOUSING, definition, 1);

        // When
        var stated = stating(definition);

        // Then
        assertThat(stated.status()).isEqualTo(201);
    }

    private void state(UUID definition) {
        assertThat(stating(definition).status()).isEqualTo(201);
    }

    /** The versions of definitions that a list tells of, one item a page. */
    private List<Integer> pageByPage(String path) {
        var versions = new ArrayList<Integer>();
        var page = zuid.get(HOUSING, path + "?limit=1");
        versions.add(page.at("/items/0/version").asInt());
        while (page.headers().firstValue("Link").isPresent()) {
            var next = page.header("Link").replaceAll(".*[?&]cursor=([^&>]+).*", "$1");
            page = zuid.get(HOUSING, path + "?limit=1&cursor=" + next);
            versions.add(page.at("/items/0/version").asInt());
        }
        return versions;
    }

    private Answer stating(UUID definition) {
        return stating(definition, 1);
    }

    private Answer stating(UUID definition, int... versions) {
        zuid.post(MUNICIPALITY, "/theme-choices", RequestBodies.choice("aardgas", "must", "policy", "aardgasvrij"));
        var objective = new HashMap<>(RequestBodies.objective("van-het-gas", "aardgas", List.of()));
        objective.put(
                "definitions",
                IntStream.of(versions)
                        .mapToObj(version -> Map.of("definition", definition, "version", version))
                        .toList());
        return zuid.post(
                MUNICIPALITY, "/own-ambitions", Map.of("scope", "wijk", "ambition", RequestBodies.ambition(objective)));
    }

    private JsonNode resting(UUID definition) {
        return zuid.get(HOUSING, "/definitions/" + definition + "/resting").items();
    }

    private JsonNode findings() {
        return zuid.get(HOUSING, "/definition-findings").items();
    }

    /** All but what is only told of now: what its reader may do with it, and what organisations are called. */
    private static JsonNode said(JsonNode verdict) {
        var said = (ObjectNode) verdict.deepCopy();
        said.withObject("/by").remove("organisationName");
        return said.without("allowedActions");
    }

    private JsonNode evaluate(UUID definition, int version) {
        var evaluated =
                zuid.post(HOUSING, "/definitions/" + definition + "/versions/" + version + "/evaluations", figures());
        assertThat(evaluated.status()).isEqualTo(201);
        return zuid.get(MUNICIPALITY, "/evaluations/" + evaluated.id()).json();
    }

    private Answer publish(UUID definition) {
        return zuid.post(
                HOUSING,
                "/definitions/" + definition + "/plain-language",
                Map.of("text", "Hier krijgt u geen spijt van."));
    }

    /** The parties adopt an ambition that rests on the first version of the definition. */
    private UUID adopt(UUID definition) {
        state(definition);
        var own = zuid.get(HOUSING, "/ambitions").json().at("/items/0/id").asString();
        var objective = new HashMap<>(RequestBodies.objective(
                "van-het-gas", "aardgas", List.of(UUID.fromString(own)), RequestBodies.homesOffGas("300")));
        objective.put("definitions", List.of(Map.of("definition", definition, "version", 1)));
        var joint = zuid.post(HOUSING, "/ambitions", RequestBodies.ambition(objective))
                .id();
        zuid.post(HOUSING, "/ambitions/" + joint + "/submission", null);
        var version = zuid.get(HOUSING, "/ambitions/" + joint + "/versions/1").json();
        var digest = new Digest(version.path("digest").asString());
        zuid.decide(new SubjectRef(SubjectType.AMBITION, joint, 1, digest), true);
        zuid.post(MUNICIPALITY, "/ambitions/" + own + "/statements", RequestBodies.ambition());
        return joint;
    }

    private UUID draft(OrganisationId party, String term, Map<String, Object> text) {
        var drafted = zuid.post(party, "/definitions", definition(term, text));
        assertThat(drafted.status()).isEqualTo(201);
        return drafted.id();
    }

    private SubjectRef submit(OrganisationId party, UUID definition, int version) {
        assertThat(zuid.post(party, "/definitions/" + definition + "/submission", null)
                        .status())
                .isEqualTo(200);
        var digest =
                read(definition).at("/versions/" + (version - 1) + "/digest").asString();
        return new SubjectRef(SubjectType.DEFINITION, definition, version, new Digest(digest));
    }

    private void agree(OrganisationId party, UUID definition, int version) {
        zuid.choose(submit(party, definition, version));
    }

    private JsonNode read(UUID definition) {
        return zuid.get(HOUSING, "/definitions/" + definition).json();
    }

    private String statusOf(UUID definition) {
        return read(definition).at("/versions/0/status").asString();
    }

    private static Map<String, Object> definition(String term, Map<String, Object> text) {
        return Map.of("term", term, "text", text);
    }

    private static Map<String, Object> text(String meaning, Map<String, Object> formula) {
        var text = new HashMap<String, Object>(Map.of("title", "Het woord", "meaning", meaning));
        text.put("formula", formula);
        return text;
    }

    private static Map<String, Object> formula(String text) {
        return Map.of(
                "text",
                text,
                "inputs",
                Stream.of("huur_voor", "energie_voor", "huur_na", "energie_na")
                        .map(name -> input(name, "cent/month"))
                        .toList());
    }

    private static Map<String, Object> input(String name, String unit) {
        return Map.of("name", name, "unit", unit, "description", "Per woning");
    }

    private static Map<String, Object> figures() {
        var values = Stream.of(DEARER.split(","))
                .map(pair -> Map.of("name", pair.split(":")[0], "value", pair.split(":")[1]))
                .toList();
        return Map.of("about", "Rijwoningen 1945-1975", "values", values);
    }
}
