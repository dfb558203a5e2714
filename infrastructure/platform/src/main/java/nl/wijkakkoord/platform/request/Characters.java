// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.request;

import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Which characters a text may have: what can be seen, blanks between it, and tabs and line ends. Who agrees, agrees with what is read, so
 * nothing in a text may make it read otherwise than it is stored, hashed and compared. It is decided by the general
 * categories of the Unicode standard (UAX 44, table 12), not by a list of what was met before:
 *
 * <ul>
 *   <li>{@code Cc}, controls: not for reading; but tab and line end, which lay out a text. Whether a text may have these
 *       is for {@link OneLine} to say.
 *   <li>{@code Cf}, format: these have no width, or turn the direction of what follows, so that "300" is read where
 *       "003" stands (UTR 36, 2.1 and 2.5: bidirectional spoofing). Here are U+200B, U+FEFF, the soft hyphen and all marks of
 *       direction. Also U+200C and U+200D, which join letters of Persian and of scripts of India, and put emoji together:
 *       neither agreements nor names in a Dutch wijk are written so, and between Latin letters they only tell two names
 *       apart that look the same.
 *   <li>{@code Zl} and {@code Zp}: line ends that few programs show. A line ends with U+000A.
 *   <li>{@code Cs}: half of a pair, no character; UTF-8 cannot hold it.
 *   <li>{@code Co}, private use: what is seen depends on the reader's machine.
 *   <li>{@code Cn}, not assigned, U+FFFF and the other noncharacters among them: nobody can see it, and what it becomes
 *       in a later version of Unicode nobody knows.
 * </ul>
 *
 * And, whatever their category, the letters and marks that programs do not show: those with the property
 * {@code Default_Ignorable_Code_Point} (DerivedCoreProperties.txt), such as the Hangul fillers and the selectors of
 * variants. The JDK does not know that property, so these few are named here; the rest of it is in {@code Cf} and
 * {@code Cn}.
 */
public final class Characters {
    /** All of {@code Zs}, what Java calls white, and the empty pattern of Braille, which is a symbol. */
    private static final IntPredicate BLANK =
            character -> Character.isSpaceChar(character) || Character.isWhitespace(character) || character == 0x2800;

    /** @param position of the character in its text, from 1, each character counted once */
    public record Unseen(int character, int position) {

        /** A control, or no character at all. */
        public boolean isControl() {
            return switch (Character.getType(character)) {
                case Character.CONTROL, Character.SURROGATE -> true;
                default -> false;
            };
        }

        /** As the Unicode standard names it: {@code U+200B}. */
        public String name() {
            return "U+%04X".formatted(character);
        }
    }

    private Characters() {}

    /** The first that a text may not have. */
    public static Optional<Unseen> firstUnseen(String text) {
        var characters = text.codePoints().toArray();
        for (var index = 0; index < characters.length; index++) {
            if (isUnseen(characters[index])) {
                return Optional.of(new Unseen(characters[index], index + 1));
            }
        }
        return Optional.empty();
    }

    /** Whether there is nothing to be read: no text, or only blanks, in whatever width. */
    public static boolean isBlank(String text) {
        return text.codePoints().allMatch(BLANK.or(Characters::isUnseen)::test);
    }

    private static boolean isUnseen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\t' && character != '\n' && character != '\r';
            case Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> isIgnorable(character);
        };
    }

    private static boolean isIgnorable(int character) {
        return switch (character) {
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180C, 0x180D, 0x180F, 0x3164, 0xFFA0 -> true;
            default -> 0xFE00 <= character && character <= 0xFE0F || 0xE0100 <= character && character <= 0xE01EF;
        };
    }
}
