// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts;

/** What was cited, and how far was heard of it then. */
public interface Citation {

    /** The same for every citation of this, however far was heard. */
    Object cited();
}
