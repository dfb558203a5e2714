// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts;

import nl.wijkakkoord.contracts.OrganisationIdException.Rule;

/**
 * The numbers of organisations: OIN after Logius' OIN-Stelsel, "Data Architectuur" (a prefix of 8 that names a register,
 * the main number of 8 or 9 that this register gave out, and a suffix of zeros), and the RSIN and KvK number of the
 * Handelsregister. What a register gave out in fact is not known here.
 */
final class OrganisationNumbers {
    private static final String KVK = "kvk:";
    private static final String OF_RSIN = "oin:00000001";

    private OrganisationNumbers() {}

    /** The one form of a number in any of its forms. */
    static String oneForm(String given) {
        check(given != null && OrganisationId.GIVEN.matcher(given).matches(), Rule.FORM);
        var number = given.substring(given.indexOf(':') + 1);
        return switch (given.charAt(0)) {
            case 'k' -> kvk(number);
            case 'r' -> rsin(number);
            default -> oin(number.substring(0, 8), number.substring(8));
        };
    }

    private static String oin(String prefix, String rest) {
        return switch (prefix) {
            // The RSIN of an organisation is its Fi-nummer, so both are one.
            case "00000001", "00000002" -> rsin(main(rest, 9, "\\d{9}"));
            case "00000003" -> kvk(main(rest, 8, "\\d{8}"));
            case "00000004", "00000006" -> as(prefix, main(rest, 9, "\\d{9}"));
            case "00000007" -> as(prefix, brin(main(rest, 9, "0*\\d{2}[A-Z]{2}(\\d{2})?0*")));
            // Of what these registers give out no form is published.
            case "00000008", "00000009", "00000010", "00000011" -> as(prefix, main(rest, 9, "[0-9A-Z]{9}"));
            case "00000005" -> throw new OrganisationIdException(Rule.OIN_PREFIX_RESERVED);
            case "00000099" -> throw new OrganisationIdException(Rule.OIN_FOR_TESTS);
            default -> throw new OrganisationIdException(Rule.OIN_PREFIX_UNKNOWN);
        };
    }

    private static String main(String rest, int length, String form) {
        var main = rest.substring(0, length);
        check(rest.substring(length).matches("0+"), Rule.OIN_SUFFIX);
        check(main.matches(form), Rule.OIN_MAIN_NUMBER);
        check(!main.matches("0+"), Rule.ONLY_ZEROS);
        return main;
    }

    private static String as(String prefix, String main) {
        return "oin:" + prefix + main + "000";
    }

    /**
     * The stelsel does not say on which side of a BRIN the zeros go. Known OINs have three in front, and the number of the
     * main location behind it.
     */
    private static String brin(String main) {
        var letters = 2;
        while (Character.isDigit(main.charAt(letters))) {
            letters++;
        }
        var location = (main.substring(letters + 2) + "00").substring(0, 2);
        return "000" + main.substring(letters - 2, letters + 2) + location;
    }

    private static String kvk(String number) {
        check(!number.matches("0+"), Rule.ONLY_ZEROS);
        return KVK + number;
    }

    private static String rsin(String number) {
        check(!number.matches("0+"), Rule.ONLY_ZEROS);
        var sum = -digit(number, 8);
        for (var place = 0; place < 8; place++) {
            sum += (9 - place) * digit(number, place);
        }
        check(sum % 11 == 0, Rule.ELEVEN_TEST);
        return OF_RSIN + number + "000";
    }

    private static int digit(String number, int place) {
        return number.charAt(place) - '0';
    }

    private static void check(boolean holds, Rule rule) {
        if (!holds) {
            throw new OrganisationIdException(rule);
        }
    }
}
