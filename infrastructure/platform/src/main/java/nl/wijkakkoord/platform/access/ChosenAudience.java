// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.access;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.OrganisationId;

/**
 * For whom something is, as a caller must say it: {@code own-organisation}, {@code wijkaanpak}, {@code public}, or
 * {@code organisations:} with organisations, comma-separated, to whom the own one is added.
 */
public record ChosenAudience(@JsonValue String value) {
    public static final Pattern FORM = form();

    private static final String NAMED = "organisations:";

    @JsonCreator
    public ChosenAudience {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("An audience is own-organisation, wijkaanpak, public or organisations.");
        }
        if (value.startsWith(NAMED)) {
            value = NAMED + named(value).map(OrganisationId::value).collect(joining(","));
        }
    }

    public Audience audience(OrganisationId own) {
        return switch (value) {
            case "own-organisation" -> Audience.of(own);
            case "wijkaanpak" -> Audience.ofWijkaanpak();
            case "public" -> Audience.ofPublic();
            default -> new Audience(Audience.Kind.ORGANISATIONS, withNamed(own));
        };
    }

    /** In one order, so that the same organisations are the same audience. */
    private List<OrganisationId> withNamed(OrganisationId own) {
        return Stream.concat(Stream.of(own), named(value)).sorted().distinct().toList();
    }

    private static Stream<OrganisationId> named(String value) {
        return Stream.of(value.substring(NAMED.length()).split(",")).map(OrganisationId::new);
    }

    private static Pattern form() {
        var one = "(?:" + OrganisationId.GIVEN.pattern() + ")";
        return Pattern.compile("own-organisation|wijkaanpak|public|organisations:" + one + "(?:," + one + "){0,49}");
    }
}
