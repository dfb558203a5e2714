// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.localstack.identity;

import static nl.wijkakkoord.contracts.stakeholders.PartyKind.GRID_OPERATOR;
import static nl.wijkakkoord.contracts.stakeholders.PartyKind.HEAT_COMPANY;
import static nl.wijkakkoord.contracts.stakeholders.PartyKind.HOUSING_ASSOCIATION;
import static nl.wijkakkoord.contracts.stakeholders.PartyKind.MARKET_PARTY;
import static nl.wijkakkoord.contracts.stakeholders.PartyKind.MUNICIPALITY;
import static nl.wijkakkoord.contracts.stakeholders.PartyKind.PROVINCE;
import static nl.wijkakkoord.contracts.stakeholders.PartyKind.RESIDENTS_COLLECTIVE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DemoOrganisationTest {

    @Test
    void the_demo_has_every_kind_that_its_story_needs_under_numbers_of_the_right_form() {
        // When
        var organisations = DemoOrganisation.all();

        // Then
        assertThat(organisations)
                .extracting(DemoOrganisation::kind)
                .containsExactly(
                        MUNICIPALITY,
                        HOUSING_ASSOCIATION,
                        GRID_OPERATOR,
                        RESIDENTS_COLLECTIVE,
                        HEAT_COMPANY,
                        MARKET_PARTY,
                        PROVINCE,
                        MUNICIPALITY);
        assertThat(organisations)
                .flatMap(organisation -> organisation.municipality().stream().toList())
                .containsExactly("GM0200");
        assertThat(organisations)
                .extracting(organisation -> organisation.id().value())
                .allSatisfy(id -> assertThat(id).matches("oin:00000001\\d{9}000|kvk:\\d{8}"))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_containers_let_the_demos_issuer_speak_for_all_of_them() throws IOException {
        // When
        var deployment = Files.readString(Path.of("../docker/deployment.yml"));

        // Then
        assertThat(DemoOrganisation.all())
                .allSatisfy(organisation ->
                        assertThat(deployment).contains("- " + organisation.id().value() + "\n"));
    }
}
