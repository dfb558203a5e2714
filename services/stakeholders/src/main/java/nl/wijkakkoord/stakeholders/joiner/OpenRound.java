// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.joiner;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.subjects.SubjectRef;

/** @param closesAt until when positions can be taken */
record OpenRound(String title, SubjectRef subject, UUID round, Instant openedAt, Instant closesAt) {}
