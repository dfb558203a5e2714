// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkakkoord.platform.language.OrganisationNames;
import nl.wijkakkoord.platform.naming.AnswerNames;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerMapping;

/** What a request asks about, and what organisations in its answer are called. */
record Asked(HttpServletRequest request) {
    private static final Set<String> OF_THE_PAST = Set.of("asOf", "version");
    private static final String WIJKAANPAK = Asked.class.getName() + ".wijkaanpak";
    private static final String NAMES = Asked.class.getName() + ".names";

    /** Empty where no request is answered. */
    static Optional<Asked> current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Optional.of(new Asked(attributes.getRequest()))
                : Optional.empty();
    }

    /** What it asks for turned out to be of that wijkaanpak. */
    static void about(UUID wijkaanpak) {
        current().ifPresent(asked -> asked.request.setAttribute(WIJKAANPAK, wijkaanpak));
    }

    /** In what it is answered, organisations are called so. */
    static void named(OrganisationNames names) {
        current().ifPresent(asked -> asked.request.setAttribute(NAMES, names));
    }

    /** As they were given; else as they are today, and none in an answer about the past. */
    Optional<AnswerNames> names(OrganisationNames today) {
        return Optional.ofNullable((OrganisationNames) request.getAttribute(NAMES))
                .or(() -> isAboutNow() ? Optional.of(today) : Optional.empty())
                .map(names -> new AnswerNames(names, wijkaanpak()));
    }

    private boolean isAboutNow() {
        return OF_THE_PAST.stream().noneMatch(request.getParameterMap()::containsKey);
    }

    /** That of its address, else that of the resource; null where it is about none or several. */
    private @Nullable UUID wijkaanpak() {
        var path = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return path != null && path.get("wijkaanpak") instanceof String address
                ? UUID.fromString(address)
                : (UUID) request.getAttribute(WIJKAANPAK);
    }
}
