// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.inbox;

import java.util.List;
import org.springframework.boot.actuate.endpoint.InvalidEndpointRequestException;
import org.springframework.boot.actuate.endpoint.SecurityContext;
import org.springframework.boot.actuate.endpoint.annotation.DeleteOperation;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;

/**
 * For operators, whom the gate lets in: {@code GET /actuator/parked} lists, {@code POST /actuator/parked/{key}} retries the events of a key and
 * answers what is still parked of it, {@code DELETE /actuator/parked/{id}?reason=…} skips one.
 */
@Endpoint(id = "parked")
public final class ParkedEndpoint {
    private final ParkedEvents parked;

    ParkedEndpoint(ParkedEvents parked) {
        this.parked = parked;
    }

    @ReadOperation
    public List<ParkedEvent> list() {
        return parked.list();
    }

    @WriteOperation
    public List<ParkedEvent> retry(@Selector String key) {
        return parked.retry(key);
    }

    @DeleteOperation
    public WebEndpointResponse<Void> skip(@Selector String id, String reason, SecurityContext caller) {
        if (reason.isBlank()) {
            throw new InvalidEndpointRequestException("A reason is needed", "reason is empty");
        }
        var skipped = parked.skip(id, reason, caller.getPrincipal().getName());
        return new WebEndpointResponse<>(
                skipped ? WebEndpointResponse.STATUS_NO_CONTENT : WebEndpointResponse.STATUS_NOT_FOUND);
    }
}
