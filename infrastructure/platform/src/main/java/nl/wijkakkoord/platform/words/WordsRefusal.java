// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.words;

import nl.wijkakkoord.platform.deciding.Refusal;

/** Why words are not erased, or nothing can be done with them. */
public enum WordsRefusal implements Refusal {
    WORDS_OF_ANOTHER(Kind.NOT_ALLOWED),
    WORDS_ERASED(Kind.CONFLICT);

    private final Kind kind;

    WordsRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
