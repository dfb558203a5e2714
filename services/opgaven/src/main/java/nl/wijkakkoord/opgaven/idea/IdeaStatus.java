// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.idea;

enum IdeaStatus {
    NOTED,
    SELECTED,
    REJECTED
}
