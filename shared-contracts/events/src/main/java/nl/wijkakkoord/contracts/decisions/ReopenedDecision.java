// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.decisions;

import java.util.UUID;
import nl.wijkakkoord.contracts.subjects.SubjectRef;

/**
 * A decision that its parties reopened.
 *
 * @param round in which it was taken
 * @param agreed the version that was agreed there
 */
public record ReopenedDecision(UUID round, SubjectRef agreed) {}
