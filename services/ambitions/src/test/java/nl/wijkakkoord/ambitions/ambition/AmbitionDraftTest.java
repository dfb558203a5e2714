// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition;

import static nl.wijkakkoord.ambitions.Example.*;
import static nl.wijkakkoord.ambitions.ambition.AdoptedAmbition.ID;
import static nl.wijkakkoord.ambitions.ambition.ObjectiveExample.text;
import static nl.wijkakkoord.platform.testing.Decided.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.WithdrawAmbitionDraft;
import nl.wijkakkoord.ambitions.ambition.version.AmbitionRefusal;
import nl.wijkakkoord.ambitions.ambition.version.AmbitionVersion;
import nl.wijkakkoord.ambitions.ambition.version.AmbitionVersion.Status;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionDraftWithdrawn;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionDrafted;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.PartyRefusal;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.testing.Decided;
import org.junit.jupiter.api.Test;

/** A draft of the joint ambition is everybody's. */
class AmbitionDraftTest {
    private static final Ambition ADOPTED = AdoptedAmbition.first();
    private static final Ambition DRAFTED =
            ADOPTED.evolve(new AmbitionDrafted(ID, WIJKAANPAK, 2, text(), Audience.ofWijkaanpak(), by(HOUSING), NOW));

    @Test
    void whoever_may_write_a_draft_ends_it_and_what_holds_goes_on_to() {
        // When
        var withdrawn = withdraw(DRAFTED, MUNICIPALITY, ActorAuthority.MEMBER);

        // Then
        assertThat(withdrawn)
                .isEqualTo(Decision.accepted(new AmbitionDraftWithdrawn(
                        ID, WIJKAANPAK, 2, "Niemand gaat ermee door", Audience.ofWijkaanpak(), by(MUNICIPALITY), NOW)));
        var then = Decided.after(Ambition.FOLD, DRAFTED, withdrawn);
        assertThat(then.versions().all())
                .extracting(AmbitionVersion::status)
                .containsExactly(Status.ADOPTED, Status.WITHDRAWN);
        assertThat(then.criteria()).isEqualTo(ADOPTED.criteria());
        assertThat(refusal(withdraw(then, MUNICIPALITY, ActorAuthority.MEMBER))).isEqualTo(AmbitionRefusal.NO_DRAFT);
    }

    @Test
    void where_there_is_no_draft_none_is_ended_and_an_adviser_ends_none() {
        // When
        var withoutDraft = withdraw(ADOPTED, HOUSING, ActorAuthority.MEMBER);

        // Then
        assertThat(refusal(withoutDraft)).isEqualTo(AmbitionRefusal.NO_DRAFT);
        assertThat(refusal(withdraw(DRAFTED, HOUSING, ActorAuthority.ADVISER)))
                .isEqualTo(PartyRefusal.ADVISER_DECIDES_NOTHING);
    }

    private static Decision withdraw(Ambition ambition, OrganisationId who, ActorAuthority authority) {
        return AmbitionConclusion.ofDraft(
                ambition, new WithdrawAmbitionDraft(ID, "Niemand gaat ermee door", by(who)), authority, NOW);
    }
}
