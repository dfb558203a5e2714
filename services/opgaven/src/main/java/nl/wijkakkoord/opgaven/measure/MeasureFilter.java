// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure;

import java.util.UUID;
import nl.wijkakkoord.contracts.opgaven.CircularityTag;
import nl.wijkakkoord.contracts.opgaven.Executor;
import nl.wijkakkoord.contracts.opgaven.MeasureLevel;
import org.jspecify.annotations.Nullable;

/** Which measures to list; null asks for all. */
record MeasureFilter(
        @Nullable UUID opgave,
        @Nullable MeasureLevel level,
        @Nullable Executor executor,
        @Nullable CircularityTag circularity,
        @Nullable UUID request,
        @Nullable Boolean withdrawn) {}
