// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions;

import static nl.wijkakkoord.ambitions.Example.*;
import static nl.wijkakkoord.ambitions.RequestBodies.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.contracts.subjects.FrozenSubject;
import nl.wijkakkoord.contracts.subjects.SectionDigest;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningAmbitions.class)
class AmbitionHttpTest {
    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);
    private UUID own;

    @BeforeEach
    void the_municipality_says_what_it_wants_and_chooses_the_gas_theme() {
        zuid.post(MUNICIPALITY, "/theme-choices", choice("aardgas", "must", "policy", "aardgasvrij"));
        own = state("wijk");
    }

    @Test
    void two_ambitions_of_one_party_and_the_joint_one_stay_apart() {
        // Given
        var property = state("own-property");
        var joint = draft("300");

        // When
        var all = zuid.get(HOUSING, "/ambitions").items();
        var ofMunicipality = zuid.get(HOUSING, "/ambitions?owner=" + MUNICIPALITY + "&scope=own-property");

        // Then
        assertThat(all.findValuesAsString("id"))
                .containsExactlyInAnyOrder(own.toString(), property.toString(), joint.toString());
        assertThat(ofMunicipality.items().findValuesAsString("id")).containsExactly(property.toString());
        assertThat(read(joint).has("owner")).isFalse();
    }

    @Test
    void ambitions_are_listed_by_how_far_they_are() {
        // Given
        var joint = draft("300");

        // When
        var drafts = zuid.get(HOUSING, "/ambitions?status=draft");

        // Then
        assertThat(drafts.texts("/items", "/id")).containsExactly(joint.toString());
        assertThat(zuid.get(HOUSING, "/ambitions?status=stated").texts("/items", "/id"))
                .containsExactly(own.toString());
    }

    @Test
    void an_ambition_is_found_by_the_words_of_its_objectives() {
        // Given
        var joint = draft("300");

        // When
        var found = zuid.get(HOUSING, "/search?q=wat%20bereiken");

        // Then
        assertThat(found.texts("/items", "/link")).contains("/ambitions/v1/ambitions/" + joint);
    }

    @Test
    void its_owner_restates_an_ambition_and_the_version_before_stays_readable() {
        // When
        var restated = zuid.post(MUNICIPALITY, "/ambitions/" + own + "/statements", ambition());

        // Then
        assertThat(restated.status()).isEqualTo(200);
        assertThat(statuses(own)).containsExactly("superseded", "stated");
    }

    @Test
    void who_comes_in_the_owners_place_restates_its_ambition() {
        // Given
        zuid.succeed(MUNICIPALITY, STRANGER, PartyKind.MUNICIPALITY);

        // When
        var restated = zuid.post(STRANGER, "/ambitions/" + own + "/statements", ambition());

        // Then
        assertThat(restated.status()).isEqualTo(200);
        var read = zuid.get(STRANGER, "/ambitions/" + own).json();
        assertThat(read.path("owner").asString()).isEqualTo(STRANGER.value());
        assertThat(read.at("/allowedActions/0/allowed").asBoolean()).isTrue();
        assertThat(zuid.get(STRANGER, "/ambitions/" + own + "?version=1")
                        .json()
                        .path("owner")
                        .asString())
                .isEqualTo(MUNICIPALITY.value());
    }

    @Test
    void nobody_else_restates_an_ambition() {
        // When
        var byAnother = zuid.post(HOUSING, "/ambitions/" + own + "/statements", ambition());

        // Then
        assertThat(byAnother.problem()).isEqualTo("not-the-owner");
    }

    @Test
    void a_party_s_own_ambition_is_not_put_before_the_parties() {
        // When
        var submitted = zuid.post(MUNICIPALITY, "/ambitions/" + own + "/submission", null);

        // Then
        assertThat(submitted.problem()).isEqualTo("not-the-joint-ambition");
    }

    @Test
    void anyone_can_compute_the_digest_of_what_was_submitted_and_themes_are_in_it() {
        // Given
        var joint = draft("300");

        // When
        zuid.post(HOUSING, "/ambitions/" + joint + "/submission", null);

        // Then
        var version = zuid.get(HOUSING, "/ambitions/" + joint + "/versions/1").json();
        var sections = version.path("sections")
                .valueStream()
                .map(section -> new SectionDigest(
                        section.path("name").asString(),
                        Digest.of(section.path("canonical").asString().getBytes(StandardCharsets.UTF_8))))
                .toList();
        assertThat(sections)
                .extracting(SectionDigest::name)
                .containsExactly("title", "themes", "objective-van-het-gas");
        assertThat(FrozenSubject.digest(SubjectType.AMBITION, joint, 1, sections))
                .hasToString(version.path("digest").asString());
    }

    @Test
    void a_version_that_is_adopted_supersedes_the_one_before() {
        // Given
        var joint = draft("300");
        submit(joint, 1, true);
        zuid.post(HOUSING, "/ambitions/" + joint + "/versions", words("320"));

        // When
        submit(joint, 2, true);

        // Then
        var read = read(joint);
        assertThat(statuses(joint)).containsExactly("superseded", "adopted");
        assertThat(read.at("/criteria/version").asInt()).isEqualTo(2);
        assertThat(read.at("/criteria/objectives/0/criteria/0/target/value").asString())
                .isEqualTo("320");
        assertThat(target(joint, 1)).isEqualTo("300");
    }

    @Test
    void a_version_that_is_not_adopted_leaves_the_criteria_in_force() {
        // Given
        var joint = draft("300");
        submit(joint, 1, true);
        zuid.post(HOUSING, "/ambitions/" + joint + "/versions", words("20"));

        // When
        submit(joint, 2, false);

        // Then
        var read = read(joint);
        assertThat(statuses(joint)).containsExactly("adopted", "not-adopted");
        assertThat(read.at("/criteria/objectives/0/criteria/0/target/value").asString())
                .isEqualTo("300");
    }

    @Test
    void criteria_in_force_change_when_the_parties_agree_to_a_request_and_the_old_ones_stay_known() {
        // Given
        var joint = draft("300");
        submit(joint, 1, true);
        var refused = request(joint, "100");
        decide(refused, false);
        var agreed = request(joint, "250");

        // When
        decide(agreed, true);

        // Then
        var read = read(joint);
        assertThat(read.at("/criteria/version").asInt()).isEqualTo(2);
        assertThat(read.at("/criteria/objectives/0/criteria/0/target/value").asString())
                .isEqualTo("250");
        assertThat(target(joint, 1)).isEqualTo("300");
        assertThat(zuid.get(HOUSING, "/ambitions/" + joint + "/criteria-changes")
                        .items()
                        .findValuesAsString("status"))
                .containsExactlyInAnyOrder("not-agreed", "agreed");
    }

    @Test
    void a_request_that_a_later_version_overtook_changes_nothing() {
        // Given
        var joint = draft("300");
        submit(joint, 1, true);
        var request = request(joint, "250");
        zuid.post(HOUSING, "/ambitions/" + joint + "/versions", words("320"));
        submit(joint, 2, true);

        // When
        decide(request, true);

        // Then
        assertThat(zuid.get(HOUSING, "/criteria-changes/" + request).textAt("/status"))
                .isEqualTo("overtaken");
        assertThat(read(joint)
                        .at("/criteria/objectives/0/criteria/0/target/value")
                        .asString())
                .isEqualTo("320");
    }

    @Test
    void what_was_shared_with_some_is_not_known_as_an_interest() {
        // Given
        var ours = zuid.share(MUNICIPALITY, Neighbourhood.all());
        var kept = zuid.share(HOUSING, Audience.of(MUNICIPALITY));

        // When
        var unknown = zuid.post(
                MUNICIPALITY, "/own-ambitions", Map.of("scope", "wijk", "ambition", ambition(common(ours, kept))));

        // Then
        assertThat(unknown.problem()).isEqualTo("interest-not-heard-of");
    }

    @Test
    void interests_of_two_parties_are_shown_as_a_common_one() {
        // Given
        var ours = zuid.share(MUNICIPALITY, Neighbourhood.all());
        var theirs = zuid.share(HOUSING, Audience.ofPublic());

        // When
        var known = zuid.post(MUNICIPALITY, "/ambitions", ambition(common(ours, theirs)));

        // Then
        var common = read(known.id()).at("/commonInterests/0");
        assertThat(common.path("text").asString()).isEqualTo("Betaalbaar wonen");
        assertThat(common.path("parties").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder(MUNICIPALITY.value(), HOUSING.value());
    }

    @Test
    void a_draft_beside_what_holds_takes_nothing_away_from_it() {
        // Given
        var ours = zuid.share(MUNICIPALITY, Neighbourhood.all());
        var theirs = zuid.share(HOUSING, Neighbourhood.all());
        var joint = zuid.post(MUNICIPALITY, "/ambitions", ambition(adoptable(ours, theirs)))
                .id();
        submit(joint, 1, true);

        // When
        zuid.post(HOUSING, "/ambitions/" + joint + "/versions", words("320"));

        // Then
        var read = read(joint);
        assertThat(statuses(joint)).containsExactly("adopted", "draft");
        assertThat(read.path("inForce").asInt()).isEqualTo(1);
        assertThat(read.at("/commonInterests/0/text").asString()).isEqualTo("Betaalbaar wonen");
        var listed = zuid.get(HOUSING, "/ambitions").json().path("items");
        assertThat(listed.findValues("inForce")).extracting(JsonNode::asInt).containsOnly(1);
        assertThat(listed.findValues("number")).extracting(JsonNode::asInt).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void what_an_objective_draws_on_shows_as_stale_when_it_says_something_else() {
        // Given
        var interest = zuid.share(MUNICIPALITY, Neighbourhood.all());
        var theirs = zuid.share(HOUSING, Neighbourhood.all());
        var objective = adoptable(interest, theirs);
        objective.put("ambitions", List.of(own));
        var joint = zuid.post(MUNICIPALITY, "/ambitions", ambition(objective)).id();
        submit(joint, 1, true);
        var before = read(joint).path("stale");

        // When
        zuid.post(MUNICIPALITY, "/ambitions/" + own + "/statements", ambition());
        zuid.revise(MUNICIPALITY, interest);

        // Then
        var stale = read(joint).path("stale");
        assertThat(before).isEmpty();
        assertThat(stale.findValuesAsString("kind")).containsExactly("interest", "own-ambition");
        assertThat(stale.findValuesAsString("source")).containsExactly(interest.toString(), own.toString());
        assertThat(stale.findValuesAsString("objective")).containsOnly("lasten");
        assertThat(zuid.get(HOUSING, "/ambitions/" + joint + "?version=1")
                        .json()
                        .has("stale"))
                .isFalse();
    }

    @Test
    void a_theme_that_is_chosen_otherwise_since_shows_as_stale_in_what_was_adopted() {
        // Given
        var joint = draft("300");
        submit(joint, 1, true);

        // When
        zuid.post(HOUSING, "/theme-choices", choice("aardgas", "must", "policy", "aardgasvrij-ready"));

        // Then
        assertThat(read(joint).at("/stale/0/kind").asString()).isEqualTo("theme");
        assertThat(read(joint).at("/stale/0/objective").asString()).isEqualTo("van-het-gas");
    }

    @Test
    void a_criterion_without_method_is_named() {
        // Given
        var criterion = homesOffGas("300");
        criterion.remove("method");

        // When
        var refused = zuid.post(
                MUNICIPALITY, "/ambitions", ambition(objective("van-het-gas", "aardgas", List.of(own), criterion)));

        // Then
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.textAt("/errors/0/pointer")).isEqualTo("/objectives/0/criteria/0/method");
    }

    @Test
    void who_takes_no_part_sees_none_of_it() {
        // Given
        var joint = draft("300");
        submit(joint, 1, true);
        var request = request(joint, "250");

        // When
        var answers = List.of(
                zuid.get(STRANGER, "/ambitions"),
                zuid.get(STRANGER, "/ambitions/" + joint),
                zuid.get(STRANGER, "/ambitions/" + joint + "/versions/1"),
                zuid.get(STRANGER, "/ambitions/" + joint + "/criteria-changes"),
                zuid.get(STRANGER, "/criteria-changes/" + request),
                zuid.post(STRANGER, "/ambitions", words("1")),
                zuid.post(STRANGER, "/ambitions/" + joint + "/submission", null));

        // Then
        assertThat(answers).allSatisfy(answer -> assertThat(answer.problem()).isEqualTo("unknown-resource"));
    }

    private static Map<String, Object> common(UUID... interests) {
        var objective = new HashMap<>(objective("lasten", "woonlasten", List.of()));
        objective.put("interests", List.of(interests));
        objective.put("commonInterest", "Betaalbaar wonen");
        return objective;
    }

    private static Map<String, Object> adoptable(UUID... interests) {
        var objective = common(interests);
        objective.put("theme", "aardgas");
        objective.put("criteria", List.of(homesOffGas("300")));
        return objective;
    }

    private UUID state(String scope) {
        var body = Map.of("scope", scope, "ambition", ambition(objective("eigen", "aardgas", List.of())));
        return zuid.post(MUNICIPALITY, "/own-ambitions", body).id();
    }

    private UUID draft(String target) {
        return zuid.post(MUNICIPALITY, "/ambitions", words(target)).id();
    }

    private Map<String, Object> words(String target) {
        return ambition(objective("van-het-gas", "aardgas", List.of(own), homesOffGas(target)));
    }

    private void submit(UUID joint, int version, boolean agreed) {
        zuid.post(HOUSING, "/ambitions/" + joint + "/submission", null);
        var digest = read(joint).at("/versions/" + (version - 1) + "/digest").asString();
        zuid.decide(new SubjectRef(SubjectType.AMBITION, joint, version, new Digest(digest)), agreed);
    }

    private UUID request(UUID joint, String target) {
        var changed = Map.of("objective", "van-het-gas", "criteria", List.of(homesOffGas(target)));
        var body = Map.of("reason", "Het net is later klaar", "objectives", List.of(changed));
        return zuid.post(MUNICIPALITY, "/ambitions/" + joint + "/criteria-changes", body)
                .id();
    }

    private void decide(UUID request, boolean agreed) {
        var digest = zuid.get(HOUSING, "/criteria-changes/" + request).textAt("/subject/digest");
        zuid.decide(new SubjectRef(SubjectType.CRITERIA_CHANGE, request, 1, new Digest(digest)), agreed);
    }

    private JsonNode read(UUID ambition) {
        return zuid.get(HOUSING, "/ambitions/" + ambition).json();
    }

    private List<String> statuses(UUID ambition) {
        return read(ambition)
                .path("versions")
                .valueStream()
                .map(version -> version.path("status").asString())
                .toList();
    }

    private static String target(UUID ambition, int criteriaVersion) {
        return RunningAmbitions.service
                .bean(JdbcClient.class)
                .sql("""
                    select criterion -> 'target' ->> 'value' from criterion
                    where ambition = ? and criteria_version = ? and name = 'woningen-van-het-gas'
                    """)
                .params(ambition, criteriaVersion)
                .query(String.class)
                .single();
    }
}
