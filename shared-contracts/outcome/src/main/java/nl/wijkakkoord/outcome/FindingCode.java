// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

/**
 * The kinds of finding. Each either carries an agreement or blocks it: a round is agreed if none of
 * its findings blocks. Unless said otherwise a finding is out of all deciding parties.
 */
public enum FindingCode {
    /** The parties that left without a position, out of all in the terms; what else is found is out of the others. */
    LEFT_WITHOUT_POSITION("left-without-position", false),
    /** The parties that were set aside and took no position, out of all in the terms; what else is found is out of the others. */
    SET_ASIDE_WITHOUT_POSITION("set-aside-without-position", false),
    /** The parties that took a position. */
    QUORUM_REACHED("quorum-reached", false),
    /** The parties that took no position. */
    QUORUM_NOT_REACHED("quorum-not-reached", true),
    /** The parties that agree, which are all. */
    ALL_AGREE("all-agree", false),
    /** The parties that agree, while none asks change or objects. */
    NO_OBJECTION("no-objection", false),
    /** The parties that object. */
    OBJECTION("objection", true),
    /** The parties that ask change. */
    CHANGE_ASKED("change-asked", true),
    /** The parties that abstain, where the rule needs them to agree. */
    ABSTENTION("abstention", true),
    /** The parties that took no position, where the rule needs them to agree. */
    NO_POSITION("no-position", true),
    /** All deciding parties: not one agrees. */
    NOBODY_AGREES("nobody-agrees", true),
    /** The parties that agree, out of those the rule counts. */
    SHARE_REACHED("share-reached", false),
    /** The parties that agree, out of those the rule counts. */
    SHARE_NOT_REACHED("share-not-reached", true),
    /** The parties that spoke of another alternative, where the rule needs them to agree with this one. */
    OTHER_ALTERNATIVE("other-alternative", true),
    /** The parties that agree, which is fewer than agree with another alternative that the rule would let pass. */
    OUTWEIGHED("outweighed", true),
    /** The parties that agree, which is as many as agree with another alternative that the rule would let pass. */
    TIE("tie", true);

    private final String code;
    private final boolean blocks;

    FindingCode(String code, boolean blocks) {
        this.code = code;
        this.blocks = blocks;
    }

    /** The code on the wire, which never changes. */
    public String code() {
        return code;
    }

    public boolean blocks() {
        return blocks;
    }
}
