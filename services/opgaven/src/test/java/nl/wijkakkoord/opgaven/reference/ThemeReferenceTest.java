// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.reference;

import static nl.wijkakkoord.opgaven.Example.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.ambitions.Reference;
import nl.wijkakkoord.opgaven.reference.ReferenceCommand.AddReference;
import nl.wijkakkoord.opgaven.reference.ReferenceCommand.WithdrawReference;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Successors;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.testing.Decided;
import org.junit.jupiter.api.Test;

class ThemeReferenceTest {
    private static final UUID ID = UUID.randomUUID();

    private final ThemeReference added = after(
            ThemeReference.NONE,
            ThemeReference.NONE.add(
                    new AddReference(
                            ID,
                            WIJKAANPAK,
                            "klimaatadaptatie",
                            new Reference(
                                    "Kennisportaal",
                                    "https://klimaatadaptatie.example/",
                                    null,
                                    LocalDate.parse("2026-02-20")),
                            by(HOUSING)),
                    true,
                    ActorAuthority.MEMBER,
                    NOW));

    @Test
    void who_added_it_takes_it_back_once() {
        // When
        var withdrawn = after(
                added,
                added.withdraw(
                        new WithdrawReference(ID, "Bestaat niet meer", by(HOUSING)),
                        ActorAuthority.MEMBER,
                        Successors.NONE,
                        NOW));

        // Then
        assertThat(withdrawn.withdrawn().reason()).isEqualTo("Bestaat niet meer");
        assertThat(withdrawn
                        .checkMayWithdraw(ActorAuthority.MEMBER, by(HOUSING), Successors.NONE)
                        .refused())
                .hasValue(Decision.refused(ReferenceRefusal.REFERENCE_WITHDRAWN));
    }

    @Test
    void another_does_not_but_who_is_in_its_place_does() {
        // Given
        var succeeded = Successors.NONE.with(HOUSING, MUNICIPALITY);

        // When
        var byAnother = added.checkMayWithdraw(ActorAuthority.MEMBER, by(MUNICIPALITY), Successors.NONE);
        var bySuccessor = added.checkMayWithdraw(ActorAuthority.MEMBER, by(MUNICIPALITY), succeeded);

        // Then
        assertThat(byAnother.refused()).hasValue(Decision.refused(ReferenceRefusal.REFERENCE_OF_ANOTHER));
        assertThat(bySuccessor.refused()).isEmpty();
    }

    private static ThemeReference after(ThemeReference reference, Decision decision) {
        return Decided.after(ThemeReference.FOLD, reference, decision);
    }
}
