// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.mandate;

import static nl.wijkakkoord.participation.mandate.MandateRefusal.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.MandateBeneath;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.timeline.Period;
import org.junit.jupiter.api.Test;

class SubmandateTest {
    private static final UUID WIJKAANPAK = UUID.randomUUID();
    private static final OrganisationId HOUSING = new OrganisationId("kvk:10000002");
    private static final UUID PRINCIPAL = UUID.randomUUID();
    private static final By DEPUTY = new By(HOUSING, UUID.randomUUID());
    private static final LocalDate TODAY = LocalDate.parse("2026-03-11");
    private static final String DIRECTION = "direction";
    private static final Period ALWAYS = new Period(LocalDate.EPOCH, null);

    private final Mandate beneath = beneath(7, DIRECTION, 100L, null, ALWAYS, true);

    @Test
    void a_deputy_acts_as_far_as_both_go_and_cites_both_and_for_whom() {
        // Given
        var acting = acting(under(beneath, 50L), 0, 0);

        // When
        var check = acting.checkMayBind(WIJKAANPAK, DIRECTION, 50L);

        // Then
        assertThat(check.passes()).isTrue();
        assertThat(acting.citation().under()).isEqualTo(new MandateBeneath(beneath.id(), 7, PRINCIPAL));
    }

    @Test
    void what_became_of_the_mandate_beneath_is_looked_at_when_the_deputy_acts() {
        // Given
        var ended = new Period(LocalDate.EPOCH, TODAY.minusDays(1));

        // When
        var checks = List.of(
                act(beneath(8, DIRECTION, 100L, TODAY, ALWAYS, true)),
                act(beneath(8, "definition", 100L, null, ALWAYS, true)),
                act(beneath(8, DIRECTION, 10L, null, ALWAYS, true)),
                act(beneath(8, DIRECTION, 100L, null, ended, true)),
                act(beneath(8, DIRECTION, 100L, null, ALWAYS, false)));

        // Then
        assertThat(checks.stream().map(check -> check.refused().orElseThrow().refusal()))
                .containsExactly(
                        MANDATE_WITHDRAWN,
                        MANDATE_DOES_NOT_COVER_SUBJECT,
                        AMOUNT_EXCEEDS_MANDATE,
                        MEMBERSHIP_OF_MANDATE_ENDED,
                        MANDATE_WITHOUT_DEPUTY);
    }

    @Test
    void what_others_did_under_the_mandate_beneath_leaves_less_for_the_deputy() {
        // When
        var fits = acting(under(beneath, 50L), 0, 50).checkMayBind(WIJKAANPAK, DIRECTION, 50L);
        var tooMuch = acting(under(beneath, 50L), 0, 51).checkMayBind(WIJKAANPAK, DIRECTION, 50L);
        var ownTooMuch = acting(under(beneath, 50L), 1, 1).checkMayBind(WIJKAANPAK, DIRECTION, 50L);
        var disposes = acting(under(beneath, 50L), 50, 100).checkMayDispose(WIJKAANPAK, DIRECTION, 50L);

        // Then
        assertThat(fits.passes()).isTrue();
        assertThat(tooMuch.refuses()).isTrue();
        assertThat(ownTooMuch.refuses()).isTrue();
        assertThat(disposes.passes()).isTrue();
    }

    private static Check act(Mandate beneath) {
        return acting(under(beneath, 50L), 0, 0).checkMayBind(WIJKAANPAK, DIRECTION, 50L);
    }

    private static MandatedActor acting(Mandate mandate, long besidesCents, long besidesBeneathCents) {
        return new MandatedActor(
                DEPUTY, ActorAuthority.MEMBER, mandate.id(), mandate, 41, besidesCents, TODAY, besidesBeneathCents);
    }

    private static Mandate under(Mandate beneath, Long maximumCents) {
        return mandate(1, DEPUTY.member(), DIRECTION, maximumCents, null, ALWAYS, false, beneath);
    }

    private static Mandate beneath(
            long version,
            String subject,
            Long maximumCents,
            LocalDate withdrawnFrom,
            Period membership,
            boolean submandate) {
        return mandate(version, PRINCIPAL, subject, maximumCents, withdrawnFrom, membership, submandate, null);
    }

    private static Mandate mandate(
            long version,
            UUID member,
            String subject,
            Long maximumCents,
            LocalDate withdrawnFrom,
            Period membership,
            boolean submandate,
            Mandate beneath) {
        return new Mandate(
                UUID.randomUUID(),
                version,
                WIJKAANPAK,
                HOUSING,
                member,
                List.of(subject),
                maximumCents,
                LocalDate.EPOCH,
                null,
                withdrawnFrom,
                membership,
                submandate,
                beneath);
    }
}
