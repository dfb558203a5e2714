// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.sql;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.request.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.AbstractSqlParameterSource;
import org.springframework.util.ReflectionUtils;

/**
 * What the named parameters of a statement stand for, in the form in which columns hold it: {@code :kind} for what was
 * added by that name, or else for the component of that name or what a method of that name tells without being asked
 * anything; {@code :source.meeting} for a component of a component, and null where there is no source. For {@code
 * JdbcClient}'s {@code paramSource}.
 */
public final class Parameters extends AbstractSqlParameterSource {
    private record Nothing() {}

    private final Object components;
    private final Map<String, @Nullable Object> named = new HashMap<>();

    private Parameters(Object of) {
        components = of;
    }

    /** The components of a record, such as an event or a filter. */
    public static Parameters of(Object record) {
        return new Parameters(record);
    }

    /** No components, only what is added. */
    public static Parameters of(String name, @Nullable Object value) {
        return new Parameters(new Nothing()).and(name, value);
    }

    /** This one too, also in the place of a component of the same name. */
    public Parameters and(String name, @Nullable Object value) {
        named.put(name, value);
        return this;
    }

    /**
     * {@code :after} and {@code :rows} of a list.
     *
     * @param key as {@link PageRequest#after} reads it
     */
    public Parameters and(PageRequest page, Function<String, ?> key) {
        return and("after", page.after(key)).and("rows", page.rows());
    }

    @Override
    public boolean hasValue(String path) {
        var first = path.split("\\.")[0];
        return named.containsKey(first) || ReflectionUtils.findMethod(components.getClass(), first) != null;
    }

    @Override
    public @Nullable Object getValue(String path) {
        var names = path.split("\\.");
        var value = named.containsKey(names[0]) ? named.get(names[0]) : read(components, names[0]);
        for (int i = 1; i < names.length && value != null; i++) {
            value = read(value, names[i]);
        }
        return stored(value);
    }

    private static @Nullable Object read(Object source, String name) {
        var method = ReflectionUtils.findMethod(source.getClass(), name);
        if (method == null) {
            throw new IllegalArgumentException("There is no " + name + "() in " + source.getClass());
        }
        ReflectionUtils.makeAccessible(method);
        return ReflectionUtils.invokeMethod(method, source);
    }

    private static @Nullable Object stored(@Nullable Object value) {
        return switch (value) {
            case Enum<?> constant -> constant.name();
            case OrganisationId organisation -> organisation.value();
            case Digest digest -> digest.value();
            // PostgreSQL rounds to microseconds: up, a moment would include what came after it.
            case Instant moment -> moment.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
            case Audience audience -> AudienceColumn.of(audience);
            case Collection<?> all
            when all.stream().allMatch(UUID.class::isInstance) && !all.isEmpty() -> all.toArray(UUID[]::new);
            case Collection<?> all -> all.stream().map(Parameters::stored).toArray(String[]::new);
            case null, default -> value;
        };
    }
}
