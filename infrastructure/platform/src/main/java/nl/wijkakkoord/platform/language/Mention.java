// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.language;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.Moments;
import nl.wijkakkoord.contracts.OrganisationId;

/**
 * What a refusal mentions, in a form that can be kept, and told later in the language of whoever asks.
 *
 * @param values as on the wire; several are told as a list. Of a term, {@code <kind>.<value>}
 */
public record Mention(Form form, List<String> values) {

    public enum Form {
        /** Stands as it is: what somebody wrote, an id, a number that counts or names something. */
        TEXT,
        NUMBER,
        DAY,
        MOMENT,
        ORGANISATION,
        /** A value of an enum, or one that is text on the wire, for which the field has a word. */
        TERM
    }

    public Mention {
        values = List.copyOf(values);
    }

    /** @param argument of a refusal; elements of a collection are of one kind */
    public static Mention of(Object argument) {
        return switch (argument) {
            case Mention known -> known;
            case Collection<?> several -> of(several.stream().map(Mention::of).toList());
            case BigDecimal number -> one(Form.NUMBER, number.toPlainString());
            case LocalDate day -> one(Form.DAY, day.toString());
            case Instant moment -> one(Form.MOMENT, Moments.text(moment));
            case OrganisationId organisation -> one(Form.ORGANISATION, organisation.value());
            case Enum<?> constant -> term(constant.getDeclaringClass(), Json.nameOf(constant));
            case null, default -> one(Form.TEXT, String.valueOf(argument));
        };
    }

    /** @param kind of which this is a value */
    public static Mention term(Class<?> kind, String value) {
        return one(Form.TERM, kind.getSimpleName() + "." + value);
    }

    public static Mention size(int bytes) {
        return one(Form.TEXT, bytes / 1024 + " kB");
    }

    /** The same with organisations by their name, their number behind it; without one, by their number. */
    public Mention named(Function<OrganisationId, Optional<String>> names) {
        return form != Form.ORGANISATION
                ? this
                : new Mention(
                        Form.TEXT,
                        values.stream()
                                .map(value -> names.apply(new OrganisationId(value))
                                        .map(name -> name + " (" + value + ")")
                                        .orElse(value))
                                .toList());
    }

    private static Mention of(List<Mention> parts) {
        return new Mention(
                parts.isEmpty() ? Form.TEXT : parts.getFirst().form(),
                parts.stream().flatMap(part -> part.values().stream()).toList());
    }

    private static Mention one(Form form, String value) {
        return new Mention(form, List.of(value));
    }
}
