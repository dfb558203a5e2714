// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.words;

/**
 * Why something stays when a person asks for erasure: the exceptions of the AVG (GDPR), art. 17(3), and the Archiefwet
 * 1995, which has public bodies keep what their decisions rest on. {@code contracts/texts.json} says it of every text of
 * an event; what a person says, or what is said of one, is in no event but by a {@link WordsRef}, and can be erased
 * (ADR 0031).
 */
public enum Ground {
    AGREED(
            "what the parties agreed on, or put before each other to agree on",
            "AVG art. 17(3)(b) and (d); Archiefwet 1995, art. 3"),
    EVIDENCE(
            "that by which an act, a mandate or a figure can be proved",
            "AVG art. 17(3)(b) and (e); Archiefwet 1995, art. 3"),
    STATED(
            "what an organisation states in its own name to whom the event is for; it names no person",
            "AVG art. 17(3)(b); Archiefwet 1995, art. 3"),
    NO_WORDS("a code, a number, a unit or the name of a thing: of nobody", "no personal data, AVG art. 4(1)");

    private final String sentence;
    private final String law;

    Ground(String sentence, String law) {
        this.sentence = sentence;
        this.law = law;
    }

    /** What stays on this ground, in words. */
    public String sentence() {
        return sentence;
    }

    /** The articles that it rests on. */
    public String law() {
        return law;
    }
}
