// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.definition;

import nl.wijkakkoord.platform.decision.Refusal;

/** By ADR 0015: each rival is a definition of its own, owned by the party that proposes it (row 1-12). */
final class DefinitionRefusal {
    /** Only who proposed it changes it; another party proposes a rival. */
    static final Refusal DEFINITION_OF_ANOTHER = Refusal.notAllowed("definition-of-another");

    static final Refusal NO_DRAFT_OF_DEFINITION = Refusal.conflict("no-draft-of-definition");
    static final Refusal DRAFT_OF_DEFINITION_EXISTS = Refusal.conflict("draft-of-definition-exists");
    /** Ours: while the parties decide on one version, no next one crosses it. */
    static final Refusal DEFINITION_AWAITS_DECISION = Refusal.conflict("definition-awaits-decision");
    /** The parties have not agreed to it, or to something else since. */
    static final Refusal DEFINITION_NOT_IN_FORCE = Refusal.conflict("definition-not-in-force");
    /** What was decided on is not a version of this definition. */
    static final Refusal UNKNOWN_VERSION_OF_DEFINITION = Refusal.conflict("unknown-version-of-definition");

    static final Refusal DIGEST_OF_DEFINITION_DIFFERS = Refusal.conflict("digest-of-definition-differs");

    private DefinitionRefusal() {}
}
