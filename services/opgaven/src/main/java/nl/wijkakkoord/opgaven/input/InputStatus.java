// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.input;

enum InputStatus {
    /** Nothing was done with it yet, or what it led to is not done any more. */
    OPEN,
    ADOPTED,
    NOT_ADOPTED
}
