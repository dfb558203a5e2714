// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.guide;

import nl.wijkakkoord.platform.deciding.Refusal;

enum GuideRefusal implements Refusal {
    /** What was published stays as it is: another content needs another version. */
    GUIDE_VERSION_DIFFERS;

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
