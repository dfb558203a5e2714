// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.procedure;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.platform.web.AllowedAction;
import org.jspecify.annotations.Nullable;

/** @param allowedActions of the reader, now; empty in a view of the past */
record ProcedureView(
        UUID id,
        long version,
        UUID wijkaanpak,
        ProcedureVersion latest,
        @Nullable ProcedureVersion inForce,
        List<AllowedAction> allowedActions) {}
