// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.body;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.stakeholders.BodyKind;
import org.jspecify.annotations.Nullable;

/** @param until last day, null when open */
record BodyItem(
        UUID id,
        BodyKind kind,
        String name,
        LocalDate from,
        @Nullable LocalDate until) {}
