// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.description;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.math.BigDecimal;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import nl.wijkakkoord.platform.problem.Messages;
import nl.wijkakkoord.platform.problem.Problem;
import nl.wijkakkoord.platform.problem.RequestTrace;
import nl.wijkakkoord.platform.request.PageRequest;
import nl.wijkakkoord.platform.web.Controllers;
import nl.wijkakkoord.platform.web.WebProperties;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** The description of a service's interface: what all operations share, said once, in Dutch as the design rules ask. */
final class DescribedInterface implements OpenApiCustomizer {
    static final ResourceBundle TEXT = ResourceBundle.getBundle("openapi", Messages.DUTCH);

    private final String service;
    private final WebProperties properties;

    DescribedInterface(String service, WebProperties properties) {
        this.service = service;
        this.properties = properties;
    }

    @Override
    public void customise(OpenAPI description) {
        description.setInfo(new Info()
                .title("Wijkakkoord: " + service)
                .version(properties.apiVersion())
                .description(TEXT.getString("description"))
                .license(new License().name("EUPL-1.2").identifier("EUPL-1.2"))
                .contact(new Contact()
                        .name(properties.contact().name())
                        .email(properties.contact().email())
                        .url(properties.contact().url())));
        description.setServers(List.of(new Server().url(Controllers.base(service))));
        description.setSecurity(List.of(new SecurityRequirement().addList("token")));
        description.setTags(null);
        description.setPaths(belowTheServer(description.getPaths()));
        shared(description.getComponents());
    }

    /** In alphabetical order, for a difference with an earlier document to be one of the interface. */
    private Paths belowTheServer(Paths paths) {
        var below = new Paths();
        new TreeMap<>(paths).forEach((path, item) -> {
            var resource = path.substring(Controllers.base(service).length());
            item.readOperations().forEach(operation -> operation.setTags(List.of(resource.split("/")[1])));
            below.addPathItem(resource, item);
        });
        return below;
    }

    private void shared(Components components) {
        components.addSecuritySchemes(
                "token",
                new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description(TEXT.getString("token")));
        parameter(components, "asOf", "query", "asOf", text().format("date-time"));
        parameter(components, "version", "query", "version", number(1).format("int64"));
        parameter(components, "cursor", "query", "cursor", text());
        var limit = number(1);
        limit.maximum(BigDecimal.valueOf(PageRequest.MOST)).setDefault(PageRequest.USUAL);
        parameter(components, "limit", "query", "limit", limit);
        parameter(components, "total", "query", "total", schema().types(Set.of("boolean")));
        parameter(components, "changedSince", "query", "changedSince", number(0).format("int64"));
        var etag = text().pattern("^\"[1-9][0-9]*\"$");
        parameter(components, "ifMatchOptional", "header", "If-Match", etag);
        parameter(components, "ifMatch", "header", "If-Match", etag).required(true);
        parameter(
                        components,
                        "idempotencyKey",
                        "header",
                        "Idempotency-Key",
                        text().minLength(1).maxLength(255))
                .required(true);
        header(components, "API-Version", text());
        header(components, RequestTrace.CORRELATION_ID, text().format("uuid"));
        header(components, "ETag", text());
        header(components, "Link", text());
        header(components, "Location", text().format("uri-reference"));
        header(components, "Retry-After", number(0).format("int32"));
        ModelConverters.getInstance(true).readAll(Problem.class).forEach(components::addSchemas);
        DescribedProblems.addShared(components);
        components.setSchemas(new TreeMap<>(components.getSchemas()));
    }

    private static Parameter parameter(Components components, String key, String in, String name, Schema<?> schema) {
        var parameter = new Parameter()
                .in(in)
                .name(name)
                .description(TEXT.getString(key))
                .schema(schema);
        components.addParameters(key, parameter);
        return parameter;
    }

    private static void header(Components components, String name, Schema<?> schema) {
        components.addHeaders(
                name, new Header().description(TEXT.getString(name)).schema(schema));
    }

    private static Schema<?> text() {
        return schema().types(Set.of("string"));
    }

    private static Schema<?> number(int least) {
        return schema().types(Set.of("integer")).minimum(BigDecimal.valueOf(least));
    }

    private static Schema<?> schema() {
        return new Schema<>(SpecVersion.V31);
    }
}
