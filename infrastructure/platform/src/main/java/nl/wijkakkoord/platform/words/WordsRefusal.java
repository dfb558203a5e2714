// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.words;

import nl.wijkakkoord.platform.decision.Refusal;

/** Why words are not erased, or nothing can be done with them: GDPR, art. 17, and by the word of who gave them. */
public final class WordsRefusal {
    public static final Refusal WORDS_OF_ANOTHER = Refusal.notAllowed("words-of-another");
    public static final Refusal WORDS_ERASED = Refusal.conflict("words-erased");

    private WordsRefusal() {}
}
