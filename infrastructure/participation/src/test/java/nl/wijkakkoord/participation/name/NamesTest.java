// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.name;

import static nl.wijkakkoord.participation.testing.TestParties.MUNICIPALITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.Evidence;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.contracts.stakeholders.SuccessionGround;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyAdmitted;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyCorrected;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartySucceeded;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.WijkaanpakStarted;
import org.junit.jupiter.api.Test;

class NamesTest {
    private static final UUID ZUID = UUID.fromString("aaaaaaaa-0000-4000-8000-000000000001");
    private static final OrganisationId OTHER = new OrganisationId("kvk:10000002");
    private static final Audience ALL = Audience.ofWijkaanpak();
    private static final By BY = new By(MUNICIPALITY, UUID.fromString("aaaaaaaa-0000-4000-8000-000000000002"));
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    void the_last_name_that_an_organisation_was_given_counts() {
        // When
        var names = after(started(), admitted(MUNICIPALITY, "Gemente"), corrected(MUNICIPALITY, "Gemeente"));

        // Then
        assertThat(names.wijkaanpak()).isEqualTo("Zuid");
        assertThat(names.of(MUNICIPALITY)).isEqualTo("Gemeente");
    }

    @Test
    void who_has_no_name_is_told_by_its_number() {
        // When
        var name = Names.NONE.of(OTHER);

        // Then
        assertThat(name).isEqualTo("kvk:10000002");
    }

    @Test
    void a_successor_is_called_as_the_succession_says() {
        // When
        var names = after(admitted(MUNICIPALITY, "Gemeente"), succeeded("Nieuwe gemeente"));

        // Then
        assertThat(names.of(OTHER)).isEqualTo("Nieuwe gemeente");
        assertThat(names.of(MUNICIPALITY)).isEqualTo("Gemeente");
    }

    @Test
    void a_successor_that_took_part_already_keeps_its_name() {
        // When
        var names = after(admitted(OTHER, "Buurgemeente"), succeeded("Nieuwe gemeente"));

        // Then
        assertThat(names.of(OTHER)).isEqualTo("Buurgemeente");
    }

    private static Names after(WijkaanpakEvent... events) {
        return Stream.of(events).reduce(Names.NONE, Names::with, (one, _) -> one);
    }

    private static WijkaanpakEvent started() {
        return new WijkaanpakStarted(ZUID, "Zuid", MUNICIPALITY, null, ALL, BY, NOW);
    }

    private static WijkaanpakEvent admitted(OrganisationId organisation, String name) {
        return new PartyAdmitted(ZUID, organisation, PartyKind.MUNICIPALITY, name, ALL, BY, NOW);
    }

    private static WijkaanpakEvent corrected(OrganisationId organisation, String name) {
        return new PartyCorrected(
                ZUID, organisation, UUID.randomUUID(), "Schrijffout", PartyKind.MUNICIPALITY, name, ALL, BY, NOW);
    }

    private static WijkaanpakEvent succeeded(String name) {
        return new PartySucceeded(
                ZUID,
                MUNICIPALITY,
                OTHER,
                PartyKind.MUNICIPALITY,
                name,
                null,
                SuccessionGround.MERGER,
                LocalDate.of(2027, 1, 1),
                null,
                new Evidence("Besluit", Digest.of(new byte[] {1})),
                ALL,
                BY,
                NOW);
    }
}
