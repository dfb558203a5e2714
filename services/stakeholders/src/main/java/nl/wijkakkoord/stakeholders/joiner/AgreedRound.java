// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.joiner;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.subjects.SubjectRef;

/** What the parties agreed to in a round. */
record AgreedRound(String title, SubjectRef subject, UUID round, Instant closedAt) {}
