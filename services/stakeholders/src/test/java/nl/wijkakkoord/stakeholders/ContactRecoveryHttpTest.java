// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders;

import static nl.wijkakkoord.stakeholders.Neighbourhood.ASSOCIATION;
import static nl.wijkakkoord.stakeholders.Neighbourhood.MUNICIPALITY;
import static nl.wijkakkoord.stakeholders.Neighbourhood.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody is left who may say who speaks for a party. */
@ExtendWith(RunningService.class)
class ContactRecoveryHttpTest {
    private final Story story = Story.joined();

    @Test
    void the_operator_registers_a_contact_of_a_party_that_has_none() {
        // Given
        theOnlyContactIsGone();

        // When
        var recovered = recover(Story.operator(), ASSOCIATION);

        // Then
        assertThat(recovered.status()).isEqualTo(200);
        var joined = RunningService.http()
                .post(
                        path("/members"),
                        Story.token("opvolger", ASSOCIATION),
                        Story.member("collega", "project-member", Story.today().toString(), null));
        assertThat(joined.status()).isEqualTo(201);
    }

    @Test
    void nobody_else_does() {
        // Given
        theOnlyContactIsGone();

        // When
        var byTheInitiator = recover(Story.token(Story.DESK, MUNICIPALITY), ASSOCIATION);

        // Then
        assertThat(byTheInitiator.problem()).isEqualTo("not-the-operator");
    }

    @Test
    void while_there_is_a_contact_it_says_itself_who_speaks_for_it() {
        // When
        var answer = recover(Story.operator(), ASSOCIATION);

        // Then
        assertThat(answer.problem()).isEqualTo("contact-is-there");
    }

    @Test
    void only_of_a_party() {
        // When
        var answer = recover(Story.operator(), STRANGER);

        // Then
        assertThat(answer.problem()).isEqualTo("not-a-party-here");
    }

    /** However that came about: the rules of today keep a last contact. */
    private void theOnlyContactIsGone() {
        RunningService.bean(JdbcClient.class)
                .sql("update member_role set valid_until = ? where wijkaanpak = ? and organisation = ?")
                .params(Story.today().minusDays(1), story.wijkaanpak(), ASSOCIATION.value())
                .update();
    }

    private Answer recover(String token, OrganisationId organisation) {
        var body = new HashMap<String, Object>(Map.of(
                "organisation",
                organisation.value(),
                "issuer",
                RunningService.issuer().issuer(),
                "subject",
                "opvolger of " + organisation,
                "name",
                "De opvolger",
                "email",
                "opvolger@voorbeeld.example",
                "reason",
                "De enige contactpersoon is uit dienst"));
        body.put(
                "evidence",
                Map.of(
                        "title",
                        "Brief van het bestuur",
                        "digest",
                        Digest.of(new byte[] {1}).value()));
        return RunningService.http().post(path("/contact-recoveries"), token, body);
    }

    private String path(String path) {
        return "/stakeholders/v1/wijkaanpakken/" + story.wijkaanpak() + path;
    }
}
