// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit;

import static nl.wijkakkoord.audit.Neighbourhood.*;
import static nl.wijkakkoord.audit.RunningAudit.audit;
import static nl.wijkakkoord.audit.RunningAudit.issuer;
import static nl.wijkakkoord.audit.RunningAudit.topics;
import static org.awaitility.Awaitility.await;

import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Tells the service of a wijkaanpak of the test's own, with a party and an auditor, and asks what it kept. */
@ExtendWith(RunningAudit.class)
abstract class Auditing {
    final Neighbourhood zuid = new Neighbourhood();
    private long version;
    private long mandateVersion;

    @BeforeEach
    void a_wijkaanpak_with_a_party_and_an_auditor() {
        stakeholders(zuid.admitted(MUNICIPALITY));
        stakeholders(zuid.auditor(null));
    }

    final long nextVersion() {
        return ++version;
    }

    final void stakeholders(Event event) {
        if (event instanceof MandateEvent mandate) {
            topics.publish("stakeholders", mandate.mandate(), ++mandateVersion, event);
        } else {
            topics.publish("stakeholders", zuid.wijkaanpak(), ++version, event);
        }
    }

    final void decisions(Event event) {
        topics.publish("decisions", zuid.round(), ++version, event);
    }

    final void journaled(int entries) {
        await().until(() -> get("/wijkaanpakken/" + zuid.wijkaanpak() + "/entries", AUDITOR)
                        .items()
                        .size()
                >= entries);
    }

    final JsonNode entries(String query) {
        return get("/wijkaanpakken/" + zuid.wijkaanpak() + "/entries" + query, AUDITOR)
                .json();
    }

    final JsonNode agreements(String query) {
        return get("/wijkaanpakken/" + zuid.wijkaanpak() + "/agreements" + query, AUDITOR)
                .json();
    }

    static Answer get(String path, OrganisationId organisation, String... headers) {
        return audit.http().get("/audit/v1" + path, token(organisation), headers);
    }

    static String token(OrganisationId organisation) {
        return issuer.token("a-reader", organisation);
    }
}
