// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.description;

import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Set;
import java.util.regex.Pattern;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.access.ChosenAudience;
import nl.wijkakkoord.platform.problem.Messages;
import nl.wijkakkoord.platform.problem.RequestTrace;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.AsOf;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.ListRequest;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.request.PageRequest;
import nl.wijkakkoord.platform.request.PublicIntent;
import nl.wijkakkoord.platform.sheet.Report;
import nl.wijkakkoord.platform.web.WebConfiguration;
import nl.wijkakkoord.platform.web.WebProperties;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.JsonNode;

/** Describes each service's interface at {@code /<service>/v1/openapi.json}, after OpenAPI 3.1. */
@AutoConfiguration(after = WebConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class OpenApiConfiguration {

    static {
        SpringDocUtils.getConfig()
                // What the platform reads from the request is described by DescribedOperation.
                .addRequestWrapperToIgnore(
                        Actor.class,
                        AsOf.class,
                        Intent.class,
                        ListRequest.class,
                        Moment.class,
                        PageRequest.class,
                        PublicIntent.class,
                        RequestTrace.class)
                .replaceWithSchema(
                        OrganisationId.class, text(OrganisationId.GIVEN).example("oin:00000001000000012000"))
                .replaceWithSchema(Digest.class, text(Digest.FORM).example("sha256:" + "0".repeat(64)))
                .replaceWithSchema(
                        ChosenAudience.class, text(ChosenAudience.FORM).example("own-organisation"))
                .replaceWithSchema(Report.class, file())
                .replaceWithClass(JsonNode.class, Object.class)
                .replaceWithClass(SseEmitter.class, String.class);
    }

    @Bean
    @Order(1)
    OpenApiCustomizer describedInterface(
            @Value("${spring.application.name}") String service, WebProperties properties) {
        return new DescribedInterface(service, properties);
    }

    /** The table of capacities is not known here. */
    @Bean
    OperationCustomizer describedOperation(
            @Value("${spring.application.name}") String service, ObjectProvider<RowWords> rows, Messages words) {
        return new DescribedOperation(service, rows.getIfAvailable(() -> _ -> ""), words);
    }

    @Bean
    @Order(2)
    OpenApiCustomizer exactNumbers() {
        return new ExactNumbers();
    }

    /** After what is said of all. */
    @Bean
    @Order(3)
    OpenApiCustomizer bodyExamples() {
        return new BodyExamples();
    }

    @Bean
    @Order(4)
    OpenApiCustomizer namesBeside() {
        return new NamesBeside(text(OrganisationId.GIVEN).getPattern());
    }

    /** References are no longer the only thing about a property then. */
    @Bean
    @Order(5)
    OpenApiCustomizer explanations() {
        return new Explanations();
    }

    @Bean
    ModelConverter enumSchemas() {
        return new EnumSchemas();
    }

    @Bean
    ModelConverter requiredParts() {
        return new RequiredParts();
    }

    private static Schema<?> file() {
        return new Schema<>(SpecVersion.V31).types(Set.of("string")).format("binary");
    }

    private static Schema<?> text(Pattern form) {
        return new Schema<>(SpecVersion.V31).types(Set.of("string")).pattern("^(" + form.pattern() + ")$");
    }
}
