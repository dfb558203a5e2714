// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.attachment;

import nl.wijkakkoord.platform.decision.Refusal;

/** Ours: rows ask for documents by their digest (0-14, 3-07), and the AVG that what is in them can be erased. */
final class AttachmentRefusal {
    /** The bytes are something else than the Content-Type says. */
    static final Refusal CONTENT_NOT_OF_TYPE = Refusal.invalid("content-not-of-type");

    /** Whoever opens it would be drowned by it: more than 64 MB, 100 times its size or 5,000 files. */
    static final Refusal CONTENT_INFLATES_TOO_FAR = Refusal.invalid("content-inflates-too-far");

    static final Refusal ATTACHMENT_ERASED = Refusal.conflict("attachment-erased");
    static final Refusal CONTENT_ERASED = new Refusal("content-erased", Refusal.Kind.UNKNOWN);

    private AttachmentRefusal() {}
}
