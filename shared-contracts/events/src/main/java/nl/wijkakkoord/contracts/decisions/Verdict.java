// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.decisions;

import java.util.List;
import nl.wijkakkoord.contracts.subjects.SubjectRef;

/** Whether the parties agreed to this version, and why. A rival that was not chosen is not agreed. */
public record Verdict(SubjectRef subject, boolean agreed, List<Finding> findings) {}
