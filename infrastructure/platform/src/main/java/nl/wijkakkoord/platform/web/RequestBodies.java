// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.wijkakkoord.platform.language.OrganisationNames;
import nl.wijkakkoord.platform.naming.NamedOrganisations;
import nl.wijkakkoord.platform.problem.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.util.StringUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads request bodies and names everything that is not right about one, not only the first. Each body is validated,
 * also where a controller forgets to ask for it. Writes answers, with what organisations in them are called.
 */
final class RequestBodies extends JacksonJsonHttpMessageConverter {
    /** Enough for a form full of mistakes; each costs one more reading. */
    private static final int MOST_MISTAKES = 50;

    private final Validator validator;
    private final Messages words;
    private final OrganisationNames names;

    RequestBodies(Validator validator, Messages words, OrganisationNames names) {
        super(RequestJson.MAPPER
                .rebuild()
                .addModule(NamedOrganisations.module())
                .build());
        this.validator = validator;
        this.words = words;
        this.names = names;
    }

    /** An answer of ours is JSON by no other name; what libraries answer, such as the actuator, has names of its own. */
    @Override
    public List<MediaType> getSupportedMediaTypes(Class<?> type) {
        return Controllers.isOurs(type) ? List.of(MediaType.APPLICATION_JSON) : super.getSupportedMediaTypes(type);
    }

    /** What organisations are called now is no part of an answer about the past. */
    @Override
    protected ObjectWriter customizeWriter(
            ObjectWriter writer, @Nullable JavaType type, @Nullable MediaType mediaType) {
        return Asked.current()
                .flatMap(asked -> asked.names(names))
                .map(called -> called.with(writer))
                .orElse(writer);
    }

    @Override
    public Object read(ResolvableType type, HttpInputMessage input, Map<String, Object> hints) throws IOException {
        var wrong = new InvalidParts(words);
        JsonNode tree;
        try {
            tree = RequestJson.MAPPER.readTree(input.getBody());
        } catch (JacksonException e) {
            throw new HttpMessageNotReadableException("Not JSON", e, input);
        }
        if (tree.isMissingNode() || tree.isNull()) {
            return null;
        }
        tree = new Texts((place, found) -> wrong.add(place, found.code(), found.detail(words)))
                .inForm(JsonPointer.empty(), tree);
        var body = bind(tree, getJavaType(type.getType(), null), wrong);
        if (body != null) {
            validator
                    .validate(body)
                    .forEach(violation -> wrong.add(place(violation), code(violation), violation.getMessage()));
        }
        if (!wrong.isEmpty()) {
            throw new ProblemException("input-invalid", wrong.all());
        }
        return body;
    }

    /** Leaves out each part that does not fit and tries again, so that every one of them is named. */
    private Object bind(JsonNode tree, JavaType type, InvalidParts wrong) {
        for (var mistake = 0; mistake < MOST_MISTAKES; mistake++) {
            try {
                return RequestJson.MAPPER.treeToValue(tree, type);
            } catch (JacksonException e) {
                var place = place(e);
                var absent = tree.at(place).isMissingNode() || tree.at(place).isNull();
                refuse(e, place, absent, wrong);
                if (absent || !leaveOut(tree, place)) {
                    return null;
                }
            }
        }
        return null;
    }

    private void refuse(JacksonException e, JsonPointer place, boolean absent, InvalidParts wrong) {
        switch (e) {
            case UnrecognizedPropertyException _ -> wrong.add(place, "unknown-field");
            case Exception _ when absent -> wrong.add(place, "missing");
            case InvalidFormatException wrongForm
            when wrongForm.getValue() instanceof String ->
                wrong.add(
                        place,
                        wrongForm.getTargetType().isEnum() ? "not-one-of" : "wrong-form",
                        InvalidParts.form(words, wrongForm.getTargetType()));
            case ValueInstantiationException refused ->
                wrong.add(
                        place,
                        "wrong-form",
                        InvalidParts.form(words, refused.getType().getRawClass(), refused));
            case InputCoercionException _ -> wrong.add(place, "number-too-large");
            case MismatchedInputException _ -> wrong.add(place, "wrong-type");
            default -> wrong.add(place, "wrong-form");
        }
    }

    private static boolean leaveOut(JsonNode tree, JsonPointer place) {
        if (place.matches()) {
            return false;
        }
        return switch (tree.at(place.head())) {
            case ObjectNode object -> object.remove(place.last().getMatchingProperty()) != null;
            case ArrayNode array -> array.setNull(place.last().getMatchingIndex()) != null;
            default -> false;
        };
    }

    private static JsonPointer place(JacksonException e) {
        var place = JsonPointer.empty();
        for (var step : e.getPath()) {
            place = step.getPropertyName() != null
                    ? place.appendProperty(step.getPropertyName())
                    : place.appendIndex(step.getIndex());
        }
        return place;
    }

    private static JsonPointer place(ConstraintViolation<?> violation) {
        var place = JsonPointer.empty();
        for (Path.Node step : violation.getPropertyPath()) {
            if (step.getIndex() != null) {
                place = place.appendIndex(step.getIndex());
            } else if (step.getKey() != null) {
                place = place.appendProperty(step.getKey().toString());
            }
            if (step.getKind() == ElementKind.PROPERTY) {
                place = place.appendProperty(step.getName());
            }
        }
        return place;
    }

    static String code(ConstraintViolation<?> violation) {
        return code(violation.getConstraintDescriptor().getAnnotation().annotationType());
    }

    /** As the constraint is called: {@code Size} is {@code size}, {@code PastOrPresent} is {@code past-or-present}. */
    private static String code(Class<?> constraint) {
        return switch (constraint.getSimpleName()) {
            case "NotNull", "NotBlank", "NotEmpty" -> "missing";
            case String name ->
                StringUtils.uncapitalize(name).replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        };
    }
}
