// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.RecordComponent;
import java.math.BigInteger;
import java.text.Collator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.problem.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/** By which properties items can be sorted, and a text for each value that stands in their order, for cursors too. */
public final class SortKeys {
    private static final Set<Class<?>> ORDERED = Set.of(
            String.class,
            Instant.class,
            LocalDate.class,
            OrganisationId.class,
            Boolean.class,
            boolean.class,
            Integer.class,
            int.class,
            Long.class,
            long.class);

    /** More of a text does not tell its place; who is equal that far stands in the order of ids. */
    private static final int MOST_CHARACTERS = 60;

    private static final BigInteger TO_POSITIVE = BigInteger.ONE.shiftLeft(Long.SIZE - 1);

    /** After everything that has a value. */
    private static final String ABSENT = "~";

    private SortKeys() {}

    /** Of the list that this request is for. */
    static List<String> of(HttpServletRequest request) {
        return of((HandlerMethod) request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE));
    }

    /** Of the items in the page that it answers. */
    public static List<String> of(HandlerMethod list) {
        return of(ResolvableType.forMethodReturnType(list.getMethod())
                .getGeneric(0)
                .getGeneric(0)
                .toClass());
    }

    /** In the order in which they are declared; none of what is no record. */
    private static List<String> of(Class<?> item) {
        return item.isRecord()
                ? Arrays.stream(item.getRecordComponents())
                        .filter(part -> part.getType().isEnum() || ORDERED.contains(part.getType()))
                        .map(RecordComponent::getName)
                        .toList()
                : List.of();
    }

    static String read(Object item, String property) {
        var method = ReflectionUtils.findMethod(item.getClass(), property);
        ReflectionUtils.makeAccessible(method);
        return text(ReflectionUtils.invokeMethod(method, item));
    }

    static String text(@Nullable Object value) {
        return switch (value) {
            case null -> ABSENT;
            case String text -> alphabetical(text);
            case Integer number -> text(number.longValue());
            case Long number -> "%020d".formatted(BigInteger.valueOf(number).add(TO_POSITIVE));
            case Instant moment -> "%s.%09d".formatted(text(moment.getEpochSecond()), moment.getNano());
            default -> value.toString();
        };
    }

    /** As a Dutch dictionary has it, whatever the case. */
    private static String alphabetical(String text) {
        var start = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
        return HexFormat.of()
                .formatHex(Collator.getInstance(Messages.DUTCH)
                        .getCollationKey(start)
                        .toByteArray());
    }
}
