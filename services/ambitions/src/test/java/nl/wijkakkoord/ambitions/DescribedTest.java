// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions;

import static nl.wijkakkoord.ambitions.RunningAmbitions.service;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningAmbitions.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class DescribedTest {

    @Test
    void the_running_service_describes_itself_to_whoever_asks() {
        // When
        var answer = service.http().get("/ambitions/v1/openapi.json", null);

        // Then
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("openapi").asString()).startsWith("3.1");
    }
}
