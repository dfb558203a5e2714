// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.list;

public enum RoundStatus {
    OPEN,
    CLOSED
}
