// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import io.swagger.v3.core.converter.ModelConverter;
import nl.wijkakkoord.platform.identity.Actor;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

/** Describes each service's interface at {@code /<service>/v1/openapi.json}, after OpenAPI 3.1. */
@AutoConfiguration(after = WebConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class OpenApiConfiguration {

    static {
        // What the platform reads from the request is described by DescribedOperation.
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(
                        Actor.class, Intent.class, Moment.class, PageRequest.class, RequestTrace.class);
    }

    @Bean
    OpenApiCustomizer describedInterface(
            @Value("${spring.application.name}") String service, WebProperties properties) {
        return new DescribedInterface(service, properties);
    }

    @Bean
    OperationCustomizer describedOperation() {
        return new DescribedOperation();
    }

    @Bean
    ModelConverter enumSchemas() {
        return new EnumSchemas();
    }
}
