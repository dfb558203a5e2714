// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.procedure;

import java.util.UUID;
import nl.wijkakkoord.decisions.procedure.ProcedureVersion.Status;
import org.jspecify.annotations.Nullable;

/** @param inForceNumber null before the first version was agreed */
record ProcedureItem(
        UUID id,
        int latestNumber,
        Status latestStatus,
        @Nullable Integer inForceNumber) {}
