// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.choice;

/** What the parties decided of a choice. */
enum ChoiceStatus {
    SUBMITTED,
    AGREED,
    NOT_AGREED,
    WITHDRAWN
}
