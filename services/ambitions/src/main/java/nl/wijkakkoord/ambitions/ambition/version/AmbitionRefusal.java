// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition.version;

import nl.wijkakkoord.platform.decision.Refusal;

/** By ADR 0014: the joint ambition is adopted, a party's own is stated. */
public final class AmbitionRefusal {
    /** A wijkaanpak has one joint ambition, in versions (row 1-02). */
    public static final Refusal AMBITION_EXISTS = Refusal.conflict("ambition-exists");
    /** Of a party alone: that party states it, and nobody decides on it (row 4-15). */
    public static final Refusal NOT_THE_JOINT_AMBITION = Refusal.conflict("not-the-joint-ambition");
    /** Row 4-02: another party cannot edit it. */
    public static final Refusal NOT_THE_OWNER = Refusal.notAllowed("not-the-owner");

    public static final Refusal NO_DRAFT = Refusal.conflict("no-draft");
    public static final Refusal DRAFT_EXISTS = Refusal.conflict("draft-exists");
    /** Ours: while the parties decide on one version, no next one crosses it. */
    public static final Refusal AWAITING_DECISION = Refusal.conflict("awaiting-decision");
    /** Ours: a section is one event, and an event is 64 KB at most. */
    public static final Refusal SECTION_TOO_LARGE = Refusal.conflict("section-too-large");
    /** What was decided on is not a version of this ambition. */
    public static final Refusal UNKNOWN_VERSION = Refusal.conflict("unknown-version");
    /** The parties agreed to other words than were frozen. */
    public static final Refusal DIGEST_DIFFERS = Refusal.conflict("digest-differs");
    /** Row 1-15: only criteria that were adopted are changed by a request. */
    public static final Refusal NOT_ADOPTED = Refusal.conflict("not-adopted");

    /** A party's own, which it can state anew. */
    public static final Refusal ALREADY_WITHDRAWN = Refusal.conflict("already-withdrawn");

    private AmbitionRefusal() {}
}
