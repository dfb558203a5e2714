// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.subject;

import java.util.UUID;
import nl.wijkakkoord.contracts.subjects.FrozenVersion;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;

/** Reads what was put before the parties. */
public final class SubmittedVersions {
    private SubmittedVersions() {}

    /** @throws RefusedException unknown-resource, also when the version of that number is a draft */
    public static FrozenVersion find(History history, String type, UUID subject, int number, Actor actor) {
        return history.find(subject, SubmittedVersion.fold(type, subject, number), Moment.now(), actor)
                .state()
                .frozen();
    }
}
