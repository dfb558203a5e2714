// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.area;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

class CbsListsTest {

    @Test
    void a_list_has_one_code_on_each_line() {
        // Given
        var list = new ByteArrayResource("WK0363AA\r\nBU0363AA01\n\n".getBytes(UTF_8));

        // When
        var codes = new CbsLists(Map.of(2024, list)).codes();

        // Then
        assertThat(codes).isEqualTo(new AreaCodes(Map.of(2024, Set.of("WK0363AA", "BU0363AA01"))));
    }
}
