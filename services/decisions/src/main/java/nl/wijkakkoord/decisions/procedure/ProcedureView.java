// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.procedure;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.web.AllowedAction;
import org.jspecify.annotations.Nullable;

/** @param allowedActions null when the past was asked for */
record ProcedureView(
        UUID id,
        long version,
        UUID wijkaanpak,
        ProcedureVersion latest,
        @Nullable ProcedureVersion inForce,
        @Nullable List<AllowedAction> allowedActions) {

    static ProcedureView of(Versioned<Procedure> folded, @Nullable List<AllowedAction> allowedActions) {
        var state = folded.state();
        return new ProcedureView(
                state.id(), folded.version(), state.wijkaanpak(), state.latest(), state.inForce(), allowedActions);
    }
}
