// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

/** The kinds of finding. Each either carries an agreement or blocks it. */
public enum FindingCode {
    LEFT_WITHOUT_POSITION("left-without-position", false),
    SET_ASIDE_WITHOUT_POSITION("set-aside-without-position", false),
    SILENCE_AGREES("silence-agrees", false),
    RESERVATION_OPEN("reservation-open", false),
    QUORUM_REACHED("quorum-reached", false),
    QUORUM_NOT_REACHED("quorum-not-reached", true),
    ALL_AGREE("all-agree", false),
    NO_OBJECTION("no-objection", false),
    OBJECTION("objection", true),
    CHANGE_ASKED("change-asked", true),
    CONDITION_NOT_MET("condition-not-met", true),
    RESERVATION_REFUSED("reservation-refused", true),
    RESERVATION_LAPSED("reservation-lapsed", true),
    ABSTENTION("abstention", true),
    OTHER_ALTERNATIVE("other-alternative", true),
    NO_POSITION("no-position", true),
    SILENCE_DOES_NOT_OBJECT("silence-does-not-object", false),
    NOBODY_AGREES("nobody-agrees", true),
    SHARE_REACHED("share-reached", false),
    SHARE_NOT_REACHED("share-not-reached", true),
    VETO("veto", true),
    ADVICE_HEARD("advice-heard", false),
    ADVICE_NOT_HEARD("advice-not-heard", true),
    COUNT_REACHED("count-reached", false),
    COUNT_NOT_REACHED("count-not-reached", true),
    ONE_CHOICE_ONLY("one-choice-only", false),
    OUTWEIGHED("outweighed", true),
    CHOSEN_BY_LOT("chosen-by-lot", false),
    NOT_CHOSEN_BY_LOT("not-chosen-by-lot", true),
    TIE("tie", true),
    CYCLE("cycle", true);

    private final String code;
    private final boolean blocks;

    FindingCode(String code, boolean blocks) {
        this.code = code;
        this.blocks = blocks;
    }

    /** The code on the wire, which never changes; the specification says what it means. */
    public String code() {
        return code;
    }

    public boolean blocks() {
        return blocks;
    }
}
