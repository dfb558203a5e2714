// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.description;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.problem.Messages;
import nl.wijkakkoord.platform.request.FromQuery;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.ListRequest;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.request.PageRequest;
import nl.wijkakkoord.platform.request.PublicIntent;
import nl.wijkakkoord.platform.web.SortKeys;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;

/** Says of every operation what the platform adds to it: parameters, headers and the problems it may answer with. */
final class DescribedOperation implements OperationCustomizer {
    private static final String SORT = "sort";
    private static final ResourceBundle TEXT = ResourceBundle.getBundle("openapi", Messages.DUTCH);

    private final Dictionary summaries;
    private final Dictionary facts;
    private final RowWords rows;
    private final DescribedProblems problems;

    /**
     * @param service whose {@code openapi/<service>.properties} says of operations, by id, what they do, in Dutch; and whose
     *     {@code openapi/<service>-facts.properties} says in which rows of the table of capacities each stands and how it
     *     refuses, as a test finds it in the code
     */
    DescribedOperation(String service, RowWords rows, Messages words) {
        summaries = Dictionary.of(service);
        facts = Dictionary.of(service + "-facts");
        this.rows = rows;
        problems = new DescribedProblems(words);
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        var parameters = List.of(method.getMethodParameters());
        operation.setOperationId(method.getMethod().getName()
                + method.getBeanType().getSimpleName().replaceFirst("Controller$", ""));
        operation.setSummary(summaries.find(operation.getOperationId()).orElse(null));
        operation.setDescription(description(operation.getOperationId(), isPublic(method)));
        if (isPublic(method)) {
            operation.setSecurity(List.of());
        }
        parameters.stream()
                .flatMap(parameter -> added(parameter, method))
                .map(name -> name.equals(SORT) ? sort(method) : new Parameter().$ref("#/components/parameters/" + name))
                // One that answers in two forms is customized twice.
                .filter(added -> operation.getParameters() == null
                        || !operation.getParameters().contains(added))
                .forEach(operation::addParametersItem);
        operation.getResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                withoutBesides(response);
                response.setDescription(TEXT.getString("success." + status));
                headers(status, method)
                        .forEach(name ->
                                response.addHeaderObject(name, new Header().$ref("#/components/headers/" + name)));
            }
        });
        var refusals = facts.list(operation.getOperationId() + ".refusals").toList();
        statuses(parameters)
                .forEach(status -> operation.getResponses().addApiResponse(status, problems.of(status, refusals)));
        return operation;
    }

    /** The gate lets everybody in there. */
    private static boolean isPublic(HandlerMethod method) {
        return Stream.of(method.getMethodAnnotation(RequestMapping.class).path())
                .anyMatch(path -> path.startsWith("/public/"));
    }

    private static boolean changes(Class<?> terms) {
        return terms == Intent.class || terms == PublicIntent.class;
    }

    private static Stream<String> added(MethodParameter parameter, HandlerMethod method) {
        var type = parameter.getParameterType();
        if (changes(type)) {
            return List.of(method.getMethodAnnotation(RequestMapping.class).method())
                            .contains(RequestMethod.POST)
                    ? Stream.of("idempotencyKey", "ifMatchOptional")
                    : Stream.of("ifMatch");
        }
        return type.isAnnotationPresent(FromQuery.class)
                ? Stream.of(type.getAnnotation(FromQuery.class).value())
                : Stream.empty();
    }

    /** By what a list is sorted depends on what is in it. */
    private static Parameter sort(HandlerMethod list) {
        var schema = new Schema<String>(SpecVersion.V31);
        schema.types(Set.of("string"));
        schema.setEnum(SortKeys.of(list).stream()
                .flatMap(property -> Stream.of(property, "-" + property))
                .toList());
        return new Parameter()
                .in("query")
                .name(SORT)
                .description(DescribedInterface.TEXT.getString(SORT))
                .schema(schema);
    }

    private static List<String> headers(String status, HandlerMethod method) {
        var names = new ArrayList<>(List.of("API-Version", "X-Correlation-Id"));
        var answer = ResolvableType.forMethodReturnType(method.getMethod());
        var versioned = answer.toClass() == Receipt.class
                || Stream.of(method.getMethodParameters()).anyMatch(read -> read.getParameterType() == Moment.class);
        if (versioned) {
            names.add("ETag");
        }
        if (Stream.of(method.getMethodParameters()).anyMatch(DescribedOperation::isOfPages)) {
            names.add("Link");
        }
        if (status.equals("201")) {
            names.add("Location");
        }
        return names;
    }

    private static boolean isOfPages(MethodParameter read) {
        return read.getParameterType() == PageRequest.class || read.getParameterType() == ListRequest.class;
    }

    /** Beside a reference the describing library writes a style, which some generators refuse. */
    private static void withoutBesides(ApiResponse response) {
        if (response.getHeaders() != null) {
            response.getHeaders()
                    .replaceAll((_, header) -> header.get$ref() == null ? header : new Header().$ref(header.get$ref()));
        }
    }

    /** What it does beside its summary, if there is more to say; and who may. */
    private String description(String operation, boolean isPublic) {
        var acts = facts.list(operation + ".rows").toList();
        return Stream.of(
                        summaries.find(operation + ".more"),
                        isPublic || acts.isEmpty() ? Optional.<String>empty() : Optional.of(rows.of(acts)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n\n"));
    }

    private static List<String> statuses(List<MethodParameter> parameters) {
        var statuses = new ArrayList<>(List.of("400", "401", "403", "404", "406", "429", "500", "503"));
        if (parameters.stream().anyMatch(parameter -> changes(parameter.getParameterType()))) {
            statuses.addAll(List.of("409", "412", "413", "415", "422", "428"));
        }
        return statuses;
    }
}
