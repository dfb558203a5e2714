// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.testing.TestIssuer;
import org.junit.jupiter.api.Test;

class MemberIdsTest {
    private final MemberIds members = new MemberIds(TestIssuer.MEMBER_KEY);

    @Test
    void a_member_keeps_its_id_for_ever() {
        // When
        var member = members.of("https://id.example.nl", "anna");

        // Then: computed elsewhere, from the definition
        assertThat(member).isEqualTo(UUID.fromString("3c748f71-7b7a-8cda-a2d5-c5ba22cd35c7"));
    }

    @Test
    void an_id_is_a_UUID_of_version_8() {
        // When
        var member = members.of("https://id.example.nl", "bert");

        // Then
        assertThat(member.version()).isEqualTo(8);
        assertThat(member.variant()).isEqualTo(2);
    }

    @Test
    void of_who_acts_for_two_organisations_there_are_two_members() {
        // When
        var ours = members.of("https://id.example.nl", "anna", new OrganisationId("kvk:10000002"));
        var theirs = members.of("https://id.example.nl", "anna", new OrganisationId("kvk:10000003"));

        // Then
        assertThat(ours).isNotEqualTo(theirs);
    }

    @Test
    void with_another_key_nobody_can_compute_it() {
        // Given
        var otherKey = Base64.getEncoder().encodeToString(new byte[32]);

        // When
        var member = new MemberIds(otherKey).of("https://id.example.nl", "anna");

        // Then
        assertThat(member).isNotEqualTo(members.of("https://id.example.nl", "anna"));
    }
}
