// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * An organisation, by OIN ({@code oin:} and 20 digits, as Logius hands them out) or, where it has none, by KvK number
 * ({@code kvk:} and 8 digits).
 *
 * @throws IllegalArgumentException for any other form
 */
public record OrganisationId(@JsonValue String value) implements Comparable<OrganisationId> {
    public static final Pattern FORM = Pattern.compile("oin:\\d{20}|kvk:\\d{8}");

    @JsonCreator
    public OrganisationId {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("An organisation is oin: with 20 digits or kvk: with 8 digits.");
        }
    }

    @Override
    public int compareTo(OrganisationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
