// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions;

import static nl.wijkakkoord.decisions.Example.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a party must still say something of, and what was said in rounds. */
@ExtendWith(RunningDecisions.class)
class RoundListHttpTest {
    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);
    private final Deciding deciding = new Deciding(zuid);
    private SubjectRef subject;

    @Test
    void rounds_that_wait_for_the_own_position_are_listed_until_it_is_taken() {
        // Given
        var round = round(Audience.ofWijkaanpak());
        var before = ids(HOUSING, "/rounds?awaitingMe=true");

        // When
        take(HOUSING, round, null);

        // Then
        assertThat(before).containsExactly(round.toString());
        assertThat(ids(HOUSING, "/rounds?awaitingMe=true")).isEmpty();
        assertThat(ids(HOUSING, "/rounds?awaitingMe=false")).contains(round.toString());
        assertThat(ids(MUNICIPALITY, "/rounds?awaitingMe=true")).containsExactly(round.toString());
    }

    @Test
    void rounds_on_one_kind_of_subject_are_listed_apart_and_counted() {
        // Given
        var round = round(Audience.ofWijkaanpak());

        // When
        var directions = get(HOUSING, "/rounds?subjectType=direction&total=true");
        var all = get(HOUSING, "/rounds?total=true&limit=1");

        // Then
        assertThat(directions.texts("/items", "/id")).containsExactly(round.toString());
        assertThat(directions.at("/total").asInt()).isEqualTo(1);
        assertThat(all.at("/total").asInt()).isEqualTo(2);
    }

    @Test
    void a_round_is_found_by_a_reason_that_was_given_in_it() {
        // Given
        var round = round(Audience.ofWijkaanpak());

        // When
        take(HOUSING, round, "De riolen zijn nog niet aan de beurt");

        // Then
        assertThat(ids(MUNICIPALITY, "/search?q=riool")).containsExactly(round.toString());
    }

    @Test
    void a_reason_for_some_is_found_by_those_and_not_by_an_auditor() {
        // Given
        zuid.appoint(ADVISER);
        var round = round(Audience.of(MUNICIPALITY, HOUSING));

        // When
        take(HOUSING, round, "De riolen zijn nog niet aan de beurt");

        // Then
        assertThat(ids(MUNICIPALITY, "/search?q=riool")).containsExactly(round.toString());
        assertThat(ids(ADVISER, "/search?q=riool")).isEmpty();
    }

    @Test
    void what_changed_in_a_list_that_was_heard_from_others_cannot_be_asked() {
        // When
        var answer = get(HOUSING, "/subjects?changedSince=0");

        // Then
        assertThat(answer.textAt("/errors/0/code")).isEqualTo("not-followed");
    }

    private UUID round(Audience audience) {
        deciding.agreeOnProcedure("open", MUNICIPALITY, HOUSING);
        subject = zuid.submit(SubjectType.DIRECTION, UUID.randomUUID(), 1, audience);
        return deciding.open(MUNICIPALITY, subject, null).id();
    }

    private void take(OrganisationId party, UUID round, String why) {
        var body = Deciding.position(subject.digest().value(), "agrees", why, zuid.mandate(party));
        assertThat(deciding.post(party, "/rounds/" + round + "/positions", body).status())
                .isEqualTo(200);
    }

    private List<String> ids(OrganisationId reader, String list) {
        return get(reader, list).texts("/items", "/id");
    }

    private Answer get(OrganisationId reader, String list) {
        return deciding.get(reader, "/wijkaanpakken/" + zuid.wijkaanpak + list);
    }
}
