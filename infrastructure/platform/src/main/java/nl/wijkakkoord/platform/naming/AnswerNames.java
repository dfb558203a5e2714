// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.naming;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.language.OrganisationNames;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationContext;

/**
 * What organisations are called in one answer. One may be called differently in each wijkaanpak, so it is named as in the one
 * that the object it stands in says it is of, else an object around that; else the one that the request is about. What is called
 * how there is looked up once, and not at all where no organisation is.
 */
public final class AnswerNames {
    private static final ClassValue<Optional<Method>> WIJKAANPAK = new ClassValue<>() {
        @Override
        protected Optional<Method> computeValue(Class<?> type) {
            var says = Optional.ofNullable(ReflectionUtils.findMethod(type, "wijkaanpak"))
                    .filter(method -> type.isRecord() && method.getReturnType() == UUID.class);
            says.ifPresent(ReflectionUtils::makeAccessible);
            return says;
        }
    };

    private final OrganisationNames names;
    private final @Nullable UUID asked;
    private final Map<UUID, Map<OrganisationId, String>> known = new HashMap<>();

    /** @param asked the wijkaanpak that the request is about, null when it is about none or several */
    public AnswerNames(OrganisationNames names, @Nullable UUID asked) {
        this.names = names;
        this.asked = asked;
    }

    /** That writes these names too. */
    public ObjectWriter with(ObjectWriter writer) {
        return writer.withAttribute(AnswerNames.class, this);
    }

    static @Nullable AnswerNames in(SerializationContext context) {
        return (AnswerNames) context.getAttribute(AnswerNames.class);
    }

    Map<OrganisationId, String> at(TokenStreamContext place) {
        if (around(place).anyMatch(Digested.class::isInstance)) {
            return Map.of();
        }
        var wijkaanpak = wijkaanpakOf(place);
        return wijkaanpak == null ? Map.of() : known.computeIfAbsent(wijkaanpak, names::in);
    }

    private @Nullable UUID wijkaanpakOf(TokenStreamContext place) {
        return around(place)
                .flatMap(object -> WIJKAANPAK.get(object.getClass()).stream()
                        .map(says -> (UUID) ReflectionUtils.invokeMethod(says, object)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(asked);
    }

    /** The object at that place, and those that it stands in, from the inside. */
    private static Stream<Object> around(TokenStreamContext place) {
        return Stream.iterate(place, Objects::nonNull, TokenStreamContext::getParent)
                .map(TokenStreamContext::currentValue)
                .filter(Objects::nonNull);
    }
}
