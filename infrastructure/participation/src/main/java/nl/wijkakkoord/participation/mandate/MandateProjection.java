// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.mandate;

import nl.wijkakkoord.contracts.stakeholders.MandateEvent;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.MandateCorrected;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.MandateGranted;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.MandateWithdrawn;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;

@Projection(view = "mandates", tables = "heard_mandate")
record MandateProjection(Mandates mandates) implements Reaction<MandateEvent> {

    @Override
    public void on(MandateEvent event, Received received) {
        var version = received.envelope().version();
        switch (event) {
            case MandateGranted e -> mandates.grant(e, version);
            case MandateCorrected e -> mandates.correct(e, version);
            case MandateWithdrawn e -> mandates.withdraw(e, version);
        }
    }
}
