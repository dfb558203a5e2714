// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.inbox;

import java.util.List;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;

/** For operators, whom the gate lets in: {@code GET /actuator/setaside} lists the newest messages that are no events. */
@Endpoint(id = "setaside")
public final class SetAsideEndpoint {
    private static final int MOST = 100;

    private final InboxTables tables;

    SetAsideEndpoint(InboxTables tables) {
        this.tables = tables;
    }

    @ReadOperation
    public List<SetAside> list() {
        return tables.setAside(MOST);
    }
}
