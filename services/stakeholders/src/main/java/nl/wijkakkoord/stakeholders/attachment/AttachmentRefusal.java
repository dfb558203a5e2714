// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.attachment;

import nl.wijkakkoord.platform.deciding.Refusal;

enum AttachmentRefusal implements Refusal {
    /** The bytes are something else than the Content-Type says. */
    CONTENT_NOT_OF_TYPE(Kind.INVALID),
    ATTACHMENT_ERASED(Kind.CONFLICT),
    CONTENT_ERASED(Kind.UNKNOWN);

    private final Kind kind;

    AttachmentRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
