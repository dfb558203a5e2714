// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.notice;

import nl.wijkakkoord.platform.decision.Refusal;

/** Silence agrees only where the parties agreed so, and after who is silent was told: row 0-11, and ours. */
public final class NoticeRefusal {
    public static final Refusal SILENCE_DOES_NOT_AGREE = Refusal.conflict("silence-does-not-agree");
    /** With which of the rivals silence would agree nobody can say. */
    public static final Refusal NOTICE_AMONG_RIVALS = Refusal.conflict("notice-among-rivals");

    public static final Refusal NOTICE_TO_WHO_DOES_NOT_DECIDE = Refusal.conflict("notice-to-who-does-not-decide");
    public static final Refusal PARTY_IS_NOT_SILENT = Refusal.conflict("party-is-not-silent");
    /** It is sent since the round opened, received after that, and told when it was. */
    public static final Refusal NOTICE_DAYS_OUT_OF_ORDER = Refusal.invalid("notice-days-out-of-order");

    private NoticeRefusal() {}
}
