// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.guide;

import nl.wijkakkoord.platform.decision.Refusal;

final class GuideRefusal {
    /** ADR 0019: what was published stays as it is: another content needs another version. */
    static final Refusal GUIDE_VERSION_DIFFERS = Refusal.conflict("guide-version-differs");

    private GuideRefusal() {}
}
