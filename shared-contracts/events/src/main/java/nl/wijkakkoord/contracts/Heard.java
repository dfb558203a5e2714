// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts;

/** A part of an event that also tells how far its service had heard another one. */
public interface Heard {

    /** What it says however far was heard. */
    Object besidesHeard();
}
