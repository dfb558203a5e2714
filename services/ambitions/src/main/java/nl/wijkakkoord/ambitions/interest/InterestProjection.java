// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.interest;

import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.stakeholders.InterestEvent.InterestShared;
import nl.wijkakkoord.contracts.stakeholders.InterestKind;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;
import org.springframework.stereotype.Component;

/**
 * Standpoints and goals are no interests, and an interest that was shared with some organisations only is no ground for
 * what is put before all parties.
 */
@Component
@Projection(view = "interests", tables = "shared_interest")
record InterestProjection(SharedInterests interests) implements Reaction<InterestShared> {

    @Override
    public void on(InterestShared event, Received received) {
        if (event.kind() == InterestKind.INTEREST && event.audience().kind() != Audience.Kind.ORGANISATIONS) {
            interests.share(event.interest(), event.wijkaanpak(), event.organisation());
        }
    }
}
