// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.option;

import static nl.wijkakkoord.stakeholders.Neighbourhood.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.participation.party.Capacity;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.testing.Decided;
import nl.wijkakkoord.stakeholders.interests.option.OptionCommand.GivePerspective;
import nl.wijkakkoord.stakeholders.interests.option.OptionCommand.ProposeOption;
import nl.wijkakkoord.stakeholders.interests.option.OptionCommand.WithdrawOption;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import org.junit.jupiter.api.Test;

class GainOptionTest {
    private static final UUID ID = UUID.randomUUID();
    private static final ActorRoles IN_ITS_PLACE = new ActorRoles(
            STRANGER, Capacity.PARTY, BY_MUNICIPALITY, Set.of(MemberRole.CONTACT), Set.of(MUNICIPALITY), Set.of());

    private final GainOption proposed = after(
            GainOption.NONE,
            GainOption.NONE.propose(
                    new ProposeOption(ID, WIJKAANPAK, UUID.randomUUID(), "Eerst renoveren", "Zo", CONTACT),
                    LEADING,
                    NOW));

    @Test
    void who_proposed_it_takes_it_back_once_and_nobody_is_asked_what_it_sees_in_it_any_more() {
        // When
        var withdrawn = after(proposed, proposed.withdraw(new WithdrawOption(ID, "Toch niet", CONTACT), LEADING, NOW));

        // Then
        assertThat(withdrawn.withdrawn().reason()).isEqualTo("Toch niet");
        assertThat(withdrawn.checkMayWithdraw(LEADING).refused())
                .hasValue(Decision.refused(OptionRefusal.OPTION_WITHDRAWN));
        assertThat(withdrawn.give(new GivePerspective(ID, "Mooi", CONTACT_OF_ASSOCIATION), CONTACT_ELSEWHERE, NOW))
                .isEqualTo(Decision.refused(OptionRefusal.OPTION_WITHDRAWN));
    }

    @Test
    void another_does_not_but_who_is_in_its_place_does() {
        // When
        var byAnother = proposed.checkMayWithdraw(CONTACT_ELSEWHERE);
        var bySuccessor = proposed.checkMayWithdraw(IN_ITS_PLACE);

        // Then
        assertThat(byAnother.refused()).hasValue(Decision.refused(OptionRefusal.OPTION_OF_ANOTHER));
        assertThat(bySuccessor.refused()).isEmpty();
    }

    private static GainOption after(GainOption option, Decision decision) {
        return Decided.after(GainOption.FOLD, option, decision);
    }
}
