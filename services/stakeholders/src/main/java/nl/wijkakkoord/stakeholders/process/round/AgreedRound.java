// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.round;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.subjects.SubjectRef;

/** What the parties agreed to in a round. */
public record AgreedRound(String title, SubjectRef subject, UUID round, Instant closedAt) {}
