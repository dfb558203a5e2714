// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

/** Forms of texts that requests have in common. */
public final class InputPatterns {
    /** Kebab-case, as names are that stay over versions. */
    public static final String NAME = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";

    public static final int NAME_LENGTH = 60;

    /** An exact decimal: at most 15 digits before the point and 6 after it. */
    public static final String DECIMAL = "^-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,6})?$";

    /** Of what is measured. */
    public static final String UNIT = "^[A-Za-z0-9%][A-Za-z0-9%²³.-]*$";

    public static final String ADDRESS = "^https?://[^\\s\\u0000-\\u001f\\u007f]{1,1900}$";

    private InputPatterns() {}
}
