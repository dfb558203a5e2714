// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.idea;

import nl.wijkakkoord.platform.decision.Refusal;

/** Row 2-14: a list of ideas, each selected or rejected with a reason. */
final class IdeaRefusal {
    static final Refusal IDEA_FOR_UNKNOWN_OPGAVE = Refusal.conflict("idea-for-unknown-opgave");
    static final Refusal IDEA_IS_THAT_ALREADY = Refusal.conflict("idea-is-that-already");

    private IdeaRefusal() {}
}
