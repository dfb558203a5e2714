// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions;

import static nl.wijkakkoord.ambitions.Example.HOUSING;
import static nl.wijkakkoord.ambitions.Example.MUNICIPALITY;
import static nl.wijkakkoord.ambitions.RequestBodies.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.Alternative;
import nl.wijkakkoord.contracts.decisions.DecisionRule;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.RoundCancelled;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.contracts.stakeholders.SilenceEvent.PartySetAside;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was put before the parties, or is a party's own, is taken back. */
@ExtendWith(RunningAmbitions.class)
class WithdrawalHttpTest {
    private static final Map<String, Object> REASON = Map.of("reason", "De raad besluit eerst");

    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);

    @Test
    void the_version_of_the_joint_ambition_before_the_parties_is_taken_back_and_drafted_anew() {
        // Given
        var joint = submitted();

        // When
        var withdrawn = withdraw("/ambitions/" + joint, HOUSING);

        // Then
        assertThat(withdrawn.status()).isEqualTo(200);
        assertThat(statuses("/ambitions/" + joint)).containsExactly("withdrawn");
        assertThat(zuid.post(HOUSING, "/ambitions/" + joint + "/versions", ambition())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void but_not_while_a_round_on_it_is_open() {
        // Given
        var joint = submitted();
        var round = open(new SubjectRef(SubjectType.AMBITION, joint, 1, digest("/ambitions/" + joint)));

        // When
        var refused = withdraw("/ambitions/" + joint, HOUSING);

        // Then
        assertThat(refused.problem()).isEqualTo("round-is-open-on-it");
        cancel(round);
        assertThat(withdraw("/ambitions/" + joint, HOUSING).status()).isEqualTo(200);
    }

    @Test
    void a_party_takes_back_its_own_ambition_and_states_it_anew() {
        // Given
        var own = own();
        var byAnother = withdraw("/ambitions/" + own, HOUSING);

        // When
        var withdrawn = withdraw("/ambitions/" + own, MUNICIPALITY);

        // Then
        assertThat(byAnother.problem()).isEqualTo("not-the-owner");
        assertThat(withdrawn.status()).isEqualTo(200);
        assertThat(withdraw("/ambitions/" + own, MUNICIPALITY).problem()).isEqualTo("already-withdrawn");
        zuid.post(MUNICIPALITY, "/ambitions/" + own + "/statements", ambition());
        assertThat(statuses("/ambitions/" + own)).containsExactly("withdrawn", "stated");
    }

    @Test
    void the_owner_of_a_definition_takes_back_the_version_before_the_parties() {
        // Given
        var definition = defined();
        zuid.post(MUNICIPALITY, "/definitions/" + definition + "/submission", null);
        var byAnother = withdraw("/definitions/" + definition, HOUSING);

        // When
        var withdrawn = withdraw("/definitions/" + definition, MUNICIPALITY);

        // Then
        assertThat(byAnother.problem()).isEqualTo("definition-of-another");
        assertThat(withdrawn.status()).isEqualTo(200);
        assertThat(statuses("/definitions/" + definition)).containsExactly("withdrawn");
    }

    @Test
    void a_draft_of_the_joint_ambition_is_taken_back_by_any_party_and_drafted_anew() {
        // Given
        var joint = "/ambitions/" + drafted();

        // When
        var withdrawn = withdraw(joint + "/draft", HOUSING);

        // Then
        assertThat(withdrawn.status()).isEqualTo(200);
        assertThat(withdraw(joint + "/draft", HOUSING).problem()).isEqualTo("no-draft");
        assertThat(zuid.post(HOUSING, joint + "/submission", null).problem()).isEqualTo("no-draft");
        assertThat(zuid.post(HOUSING, joint + "/versions", ambition()).status()).isEqualTo(200);
        assertThat(statuses(joint)).containsExactly("withdrawn", "draft");
    }

    @Test
    void a_draft_of_a_definition_is_taken_back_by_its_owner_and_by_any_other_when_that_one_is_absent() {
        // Given
        var first = "/definitions/" + defined();
        var second = "/definitions/" + defined();
        var third = "/definitions/" + defined();
        zuid.post(MUNICIPALITY, third + "/submission", null);
        var byAnother = withdraw(second + "/draft", HOUSING);
        var own = withdraw(first + "/draft", MUNICIPALITY);

        // When
        setAside(MUNICIPALITY);

        // Then
        assertThat(byAnother.problem()).isEqualTo("definition-of-another");
        assertThat(own.status()).isEqualTo(200);
        assertThat(withdraw(second + "/draft", HOUSING).status()).isEqualTo(200);
        assertThat(withdraw(third, HOUSING).status()).isEqualTo(200);
        assertThat(List.of(first, second, third))
                .allSatisfy(definition -> assertThat(statuses(definition)).containsExactly("withdrawn"));
    }

    private void setAside(OrganisationId party) {
        var silence = UUID.randomUUID();
        zuid.tell(
                "stakeholders",
                silence,
                new PartySetAside(
                        silence,
                        zuid.wijkaanpak,
                        party,
                        Audience.ofWijkaanpak(),
                        zuid.by(HOUSING),
                        Neighbourhood.now()));
    }

    private UUID defined() {
        var text = Map.of("title", "Woonlasten", "meaning", "Huur en energie");
        return zuid.post(MUNICIPALITY, "/definitions", Map.of("term", "woonlasten", "text", text))
                .id();
    }

    private UUID submitted() {
        var joint = drafted();
        assertThat(zuid.post(HOUSING, "/ambitions/" + joint + "/submission", null)
                        .status())
                .isEqualTo(200);
        return joint;
    }

    private UUID drafted() {
        zuid.post(MUNICIPALITY, "/theme-choices", choice("aardgas", "must", "policy", "aardgasvrij"));
        var words = ambition(objective("van-het-gas", "aardgas", List.of(own()), homesOffGas("300")));
        return zuid.post(MUNICIPALITY, "/ambitions", words).id();
    }

    private UUID own() {
        return zuid.post(MUNICIPALITY, "/own-ambitions", Map.of("scope", "wijk", "ambition", ambition()))
                .id();
    }

    private Answer withdraw(String path, OrganisationId party) {
        return zuid.post(party, path + "/withdrawal", REASON);
    }

    private List<String> statuses(String path) {
        return zuid.get(HOUSING, path)
                .json()
                .path("versions")
                .valueStream()
                .map(version -> version.path("status").asString())
                .toList();
    }

    private Digest digest(String path) {
        return new Digest(
                zuid.get(HOUSING, path + "/versions/1").json().path("digest").asString());
    }

    private UUID open(SubjectRef subject) {
        var round = UUID.randomUUID();
        var terms = new ProcedureTerms(
                List.of(MUNICIPALITY, HOUSING),
                List.of(),
                List.of(),
                new DecisionRule(DecisionRule.Kind.UNANIMITY, null, null, null),
                2,
                ProcedureTerms.Visibility.OPEN,
                null,
                null);
        var now = Neighbourhood.now();
        zuid.tell(
                "decisions",
                round,
                new RoundOpened(
                        round,
                        zuid.wijkaanpak,
                        List.of(new Alternative(subject, "Ambitie", null, null)),
                        null,
                        terms,
                        now.plusSeconds(3600),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Neighbourhood.all(),
                        zuid.by(MUNICIPALITY),
                        now,
                        null));
        return round;
    }

    private void cancel(UUID round) {
        zuid.tell(
                "decisions",
                round,
                new RoundCancelled(
                        round,
                        zuid.wijkaanpak,
                        List.of(),
                        "Verkeerd jaar",
                        null,
                        Neighbourhood.all(),
                        zuid.by(MUNICIPALITY),
                        Neighbourhood.now()));
    }
}
