// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.definition;

import nl.wijkakkoord.platform.deciding.Refusal;

enum DefinitionRefusal implements Refusal {
    /** Only who proposed it changes it; another party proposes a rival. */
    DEFINITION_OF_ANOTHER(Kind.NOT_ALLOWED),
    NO_DRAFT_OF_DEFINITION(Kind.CONFLICT),
    DRAFT_OF_DEFINITION_EXISTS(Kind.CONFLICT),
    /** The parties have not yet decided on the version before them. */
    DEFINITION_AWAITS_DECISION(Kind.CONFLICT),
    /** The parties have not agreed to it, or to something else since. */
    DEFINITION_NOT_IN_FORCE(Kind.CONFLICT),
    /** What was decided on is not a version of this definition. */
    UNKNOWN_VERSION_OF_DEFINITION(Kind.CONFLICT),
    DIGEST_OF_DEFINITION_DIFFERS(Kind.CONFLICT);

    private final Kind kind;

    DefinitionRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
