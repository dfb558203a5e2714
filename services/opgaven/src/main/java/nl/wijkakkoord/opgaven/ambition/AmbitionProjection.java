// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.ambition;

import java.util.Objects;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionAdopted;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionDrafted;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionNotAdopted;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionStated;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionSubmitted;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.CriteriaChanged;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.ObjectiveDeferred;
import nl.wijkakkoord.contracts.ambitions.Objective;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;
import org.springframework.stereotype.Component;

/** What a party wants alone is not of the joint ambition. */
@Component
@Projection(
        view = "joint-ambitions",
        tables = {"joint_ambition_version", "joint_ambition_objective"})
record AmbitionProjection(JointAmbitions ambitions) implements Reaction<AmbitionEvent> {

    @Override
    public void on(AmbitionEvent event, Received received) {
        switch (event) {
            case AmbitionDrafted e ->
                ambitions.drafted(
                        e.wijkaanpak(),
                        e.ambition(),
                        e.version(),
                        e.text().objectives().stream()
                                .map(Objective::opgave)
                                .filter(Objects::nonNull)
                                .toList());
            case AmbitionSubmitted e -> ambitions.status(e.wijkaanpak(), e.version(), AmbitionStatus.SUBMITTED);
            case AmbitionAdopted e -> ambitions.adopted(e.wijkaanpak(), e.version());
            case AmbitionNotAdopted e -> ambitions.status(e.wijkaanpak(), e.version(), AmbitionStatus.NOT_ADOPTED);
            case AmbitionStated _, ObjectiveDeferred _, CriteriaChanged _ -> {}
        }
    }
}
