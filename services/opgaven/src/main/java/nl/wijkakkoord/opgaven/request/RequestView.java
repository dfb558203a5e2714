// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.request;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.opgaven.RequestKind;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.web.AllowedAction;
import org.jspecify.annotations.Nullable;

/**
 * @param question what is asked
 * @param approach how executing parties are found
 * @param withdrawnBecause null as long as it stands
 * @param allowedActions null when the past was asked for
 */
record RequestView(
        UUID id,
        long version,
        UUID wijkaanpak,
        RequestKind kind,
        String title,
        String question,
        String approach,
        @Nullable String withdrawnBecause,
        @Nullable List<AllowedAction> allowedActions) {

    static RequestView of(Versioned<Request> folded, @Nullable List<AllowedAction> allowedActions) {
        var stated = folded.state().stated();
        var withdrawn = folded.state().withdrawn();
        return new RequestView(
                stated.request(),
                folded.version(),
                stated.wijkaanpak(),
                stated.kind(),
                stated.title(),
                stated.question(),
                stated.approach(),
                withdrawn == null ? null : withdrawn.reason(),
                allowedActions);
    }
}
