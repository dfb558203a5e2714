// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.rebuild;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * For operators, whom the gate lets in: {@code GET /actuator/views} shows the views of this service and how its last
 * rebuilds went or go; {@code POST /actuator/views/{view}} rebuilds one, {@code POST /actuator/views} all of them in one
 * go. Answers 202 with the rebuild's id, 404 for an unknown view, 409 while another rebuild of the service is under way.
 */
@Endpoint(id = "views")
public final class ViewsEndpoint {
    private static final int ACCEPTED = 202;
    private static final int CONFLICT = 409;

    private final Views views;
    private final Rebuilds rebuilds;
    private final RebuildLog log;

    ViewsEndpoint(Views views, Rebuilds rebuilds, RebuildLog log) {
        this.views = views;
        this.rebuilds = rebuilds;
        this.log = log;
    }

    /** @param rebuilds newest first */
    public record Report(List<Named> views, List<RebuildState> rebuilds) {}

    public record Named(String name, SortedSet<String> tables) {}

    public record Started(long id) {}

    @ReadOperation
    public Report report() {
        return new Report(
                views.all().stream()
                        .map(view -> new Named(view.name(), view.tables()))
                        .toList(),
                log.states());
    }

    @WriteOperation
    public WebEndpointResponse<Started> rebuildAll() {
        return rebuild(views.all());
    }

    @WriteOperation
    public WebEndpointResponse<Started> rebuild(@Selector String view) {
        return rebuild(views.named(view));
    }

    private WebEndpointResponse<Started> rebuild(Collection<View> asked) {
        if (asked.isEmpty()) {
            return new WebEndpointResponse<>(WebEndpointResponse.STATUS_NOT_FOUND);
        }
        // As a parameter the caller would count as something that is read from a body, and a body be asked for.
        var operator = SecurityContextHolder.getContext().getAuthentication().getName();
        return rebuilds.start(asked, operator)
                .map(id -> new WebEndpointResponse<>(new Started(id), ACCEPTED))
                .orElseGet(() -> new WebEndpointResponse<>(CONFLICT));
    }
}
