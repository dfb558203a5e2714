// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Who may see the content of an event or a text. Widening it later is a new event, never a relabelling.
 *
 * @param organisations named when the kind is {@code organisations}, else empty
 */
public record Audience(Kind kind, List<OrganisationId> organisations) {

    public enum Kind {
        ORGANISATIONS,
        WIJKAANPAK,
        PUBLIC
    }

    public Audience {
        organisations = organisations == null ? List.of() : List.copyOf(organisations);
        if (kind == null || (kind == Kind.ORGANISATIONS) == organisations.isEmpty()) {
            throw new IllegalArgumentException("Organisations are named if and only if the audience is of that kind.");
        }
    }

    /** All parties of the wijkaanpak, and its auditors. */
    public static Audience ofWijkaanpak() {
        return new Audience(Kind.WIJKAANPAK, List.of());
    }

    /** Everybody. */
    public static Audience ofPublic() {
        return new Audience(Kind.PUBLIC, List.of());
    }

    /** These organisations alone. */
    public static Audience of(OrganisationId... organisations) {
        return new Audience(Kind.ORGANISATIONS, List.of(organisations));
    }

    /** Whether it is for this party of the wijkaanpak. Its auditors may see everything in any case. */
    public boolean admits(OrganisationId party) {
        return kind != Kind.ORGANISATIONS || organisations.contains(party);
    }

    /** Whether everybody whom the other admits is admitted by this one too. */
    public boolean covers(Audience other) {
        return switch (kind) {
            case PUBLIC -> true;
            case WIJKAANPAK -> other.kind != Kind.PUBLIC;
            case ORGANISATIONS -> other.kind == Kind.ORGANISATIONS && organisations.containsAll(other.organisations);
        };
    }

    /** As a CloudEvents attribute, which holds no lists: {@code organisations:oin:…,kvk:…}, or the kind. */
    public String attribute() {
        return switch (kind) {
            case PUBLIC -> "public";
            case WIJKAANPAK -> "wijkaanpak";
            case ORGANISATIONS ->
                organisations.stream()
                        .map(OrganisationId::value)
                        .collect(Collectors.joining(",", "organisations:", ""));
        };
    }
}
