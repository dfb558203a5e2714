// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.identity;

import static nl.wijkakkoord.stakeholders.Neighbourhood.ASSOCIATION;
import static nl.wijkakkoord.stakeholders.Neighbourhood.CONTACT;
import static nl.wijkakkoord.stakeholders.Neighbourhood.MUNICIPALITY;
import static nl.wijkakkoord.stakeholders.Neighbourhood.NOW;
import static nl.wijkakkoord.stakeholders.Neighbourhood.STRANGER;
import static nl.wijkakkoord.stakeholders.Neighbourhood.TODAY;
import static nl.wijkakkoord.stakeholders.Neighbourhood.WIJKAANPAK;
import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.Evidence;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.contracts.stakeholders.SuccessionGround;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartySucceeded;
import org.junit.jupiter.api.Test;

class SuccessionsTest {
    private static final OrganisationId FIRST = new OrganisationId("kvk:10000007");

    @Test
    void who_is_in_the_place_of_several_is_so_of_the_last_first_also_through_one_of_them() {
        // When
        var successions = Successions.NONE
                .with(succeeded(FIRST, ASSOCIATION))
                .with(succeeded(STRANGER, MUNICIPALITY))
                .with(succeeded(ASSOCIATION, MUNICIPALITY));

        // Then
        assertThat(successions.predecessors(MUNICIPALITY)).containsExactly(ASSOCIATION, STRANGER, FIRST);
    }

    @Test
    void who_was_succeeded_is_in_nobodys_place_any_more() {
        // When
        var successions =
                Successions.NONE.with(succeeded(FIRST, ASSOCIATION)).with(succeeded(ASSOCIATION, MUNICIPALITY));

        // Then
        assertThat(successions.predecessors(ASSOCIATION)).isEmpty();
        assertThat(successions.predecessors(STRANGER)).isEmpty();
        assertThat(successions.holder(FIRST)).isEqualTo(MUNICIPALITY);
    }

    private static PartySucceeded succeeded(OrganisationId predecessor, OrganisationId successor) {
        return new PartySucceeded(
                WIJKAANPAK,
                predecessor,
                successor,
                PartyKind.HOUSING_ASSOCIATION,
                "De Voorbeeldhof",
                null,
                SuccessionGround.MERGER,
                TODAY,
                null,
                new Evidence("Akte", Digest.of(new byte[] {1})),
                Audience.ofWijkaanpak(),
                CONTACT,
                NOW);
    }
}
