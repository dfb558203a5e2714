// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.identity;

import nl.wijkakkoord.platform.decision.Refusal;

/** One organisation has one seat, and what another takes over it takes over by law and by its own act: ADR 0026. */
public final class IdentityRefusal {
    public static final Refusal ALREADY_SUCCEEDED = Refusal.conflict("already-succeeded");
    /** The number is another one of an organisation that takes part. */
    public static final Refusal ALIAS_OF_A_PARTY = Refusal.conflict("alias-of-a-party");

    public static final Refusal ALIAS_UNKNOWN = Refusal.conflict("alias-unknown");

    public static final Refusal SUCCESSOR_IS_PREDECESSOR = Refusal.invalid("successor-is-predecessor");
    /** Wet arhi: municipalities and provinces are divided anew, nobody else. */
    public static final Refusal GROUND_NOT_OF_KIND = Refusal.invalid("ground-not-of-kind");
    /** BW 2:334a: what passes follows the deed; by the other grounds everything does. */
    public static final Refusal DEED_OF_SPLIT_ONLY = Refusal.invalid("deed-of-split-only");
    /** The codes of the area are those of a municipality; where that is another one, its code must be known. */
    public static final Refusal MUNICIPALITY_OF_HERINDELING = Refusal.invalid("municipality-of-herindeling");
    /** Nobody announced that the own organisation takes that place. */
    public static final Refusal NO_SUCCESSION_ANNOUNCED = Refusal.notAllowed("no-succession-announced");
    /** Until then the predecessor is still who it is by law. */
    public static final Refusal SUCCESSION_NOT_YET = Refusal.conflict("succession-not-yet");

    private IdentityRefusal() {}
}
