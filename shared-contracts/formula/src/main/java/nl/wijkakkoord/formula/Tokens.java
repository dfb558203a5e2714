// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.wijkakkoord.formula.Token.Kind;

/** Takes a text apart into words. */
final class Tokens {
    private static final Pattern BLANK = Pattern.compile("[ \\t\\r\\n]*");
    private static final Pattern WORD = Pattern.compile("(?<number>[0-9]+(\\.[0-9]+)?(?![0-9.A-Za-z_]))"
            + "|(?<word>[a-z][a-z0-9_]*(?![A-Za-z0-9_]))"
            + "|\\[(?<unit>[A-Za-z0-9*/]+)]"
            + "|(?<sign><=|>=|!=|[-+*/()<>=,])");

    private Tokens() {}

    /** @return the words, with the end of the text as the last */
    static List<Token> of(String text) {
        if (text.length() > Formula.LONGEST) {
            throw new FormulaException(
                    ProblemCode.FORMULA_TOO_LONG, Formula.LONGEST + 1, String.valueOf(Formula.LONGEST));
        }
        var tokens = new ArrayList<Token>();
        var blank = BLANK.matcher(text);
        var word = WORD.matcher(text);
        var at = 0;
        while (blank.region(at, text.length()).lookingAt() && blank.end() < text.length()) {
            at = blank.end();
            if (!word.region(at, text.length()).lookingAt()) {
                throw new FormulaException(ProblemCode.UNEXPECTED, at + 1, Character.toString(text.codePointAt(at)));
            }
            for (var kind : List.of(Kind.NUMBER, Kind.WORD, Kind.UNIT, Kind.SIGN)) {
                var found = word.group(kind.name().toLowerCase(Locale.ROOT));
                if (found != null) {
                    tokens.add(new Token(kind, found, at + 1));
                }
            }
            at = word.end();
        }
        tokens.add(new Token(Kind.END, "", text.length() + 1));
        return tokens;
    }
}
