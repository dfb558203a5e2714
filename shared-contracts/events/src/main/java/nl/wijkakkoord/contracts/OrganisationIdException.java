// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts;

/** A text names no organisation. Says by which rule, so that who typed it sees what to look for. */
public final class OrganisationIdException extends IllegalArgumentException {

    public enum Rule {
        FORM("An organisation is oin: with 20 characters, rsin: with 9 digits or kvk: with 8 digits."),
        OIN_PREFIX_UNKNOWN("No register of the OIN-Stelsel has this prefix."),
        OIN_PREFIX_RESERVED("The OIN-Stelsel has not given this prefix to a register."),
        OIN_FOR_TESTS("Anybody may use a number with prefix 00000099, so it names nobody."),
        OIN_MAIN_NUMBER("The main number of the OIN is not one of the register that its prefix names."),
        OIN_SUFFIX("An OIN ends in zeros: 000 after a main number of 9, 0000 after one of 8."),
        ELEVEN_TEST("The digits of an RSIN or Fi-nummer pass the eleven test (elfproef)."),
        ONLY_ZEROS("A number of zeros only is given to nobody.");

        private final String sentence;

        Rule(String sentence) {
            this.sentence = sentence;
        }
    }

    private final Rule rule;

    OrganisationIdException(Rule rule) {
        super(rule.sentence);
        this.rule = rule;
    }

    public Rule rule() {
        return rule;
    }
}
