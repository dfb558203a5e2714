// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.description;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import org.springdoc.core.customizers.OpenApiCustomizer;

/**
 * Says of whole numbers that can pass 2^31 both that they take 64 bits and where they end: of the generators of clients,
 * one looks at the first and another at the second. None passes 2^53, so that each is exact in every language.
 */
final class ExactNumbers implements OpenApiCustomizer {
    private static final BigDecimal LAST = BigDecimal.valueOf((1L << 53) - 1);

    @Override
    public void customise(OpenAPI document) {
        SchemaWalk.through(document, ExactNumbers::bound);
    }

    private static void bound(Schema<?> schema) {
        if ("int64".equals(schema.getFormat()) && schema.getMaximum() == null) {
            schema.maximum(LAST);
        }
    }
}
