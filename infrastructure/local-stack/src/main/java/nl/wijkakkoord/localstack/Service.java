// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.localstack;

import java.util.Locale;
import java.util.function.ToIntFunction;
import nl.wijkakkoord.ambitions.AmbitionsApplication;
import nl.wijkakkoord.audit.AuditApplication;
import nl.wijkakkoord.decisions.DecisionsApplication;
import nl.wijkakkoord.opgaven.OpgavenApplication;
import nl.wijkakkoord.overview.OverviewApplication;
import nl.wijkakkoord.stakeholders.StakeholdersApplication;

/** The services, each an application of its own that knows nothing of its neighbours here. */
enum Service {
    STAKEHOLDERS(StakeholdersApplication.class, StackPorts::stakeholders),
    AMBITIONS(AmbitionsApplication.class, StackPorts::ambitions),
    OPGAVEN(OpgavenApplication.class, StackPorts::opgaven),
    DECISIONS(DecisionsApplication.class, StackPorts::decisions),
    AUDIT(AuditApplication.class, StackPorts::audit),
    OVERVIEW(OverviewApplication.class, StackPorts::overview);

    private final Class<?> application;
    private final ToIntFunction<StackPorts> port;

    Service(Class<?> application, ToIntFunction<StackPorts> port) {
        this.application = application;
        this.port = port;
    }

    /** Its name in addresses, topics, databases and configuration. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    Class<?> application() {
        return application;
    }

    int port(StackPorts ports) {
        return port.applyAsInt(ports);
    }
}
