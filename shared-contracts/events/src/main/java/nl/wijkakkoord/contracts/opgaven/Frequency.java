// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.opgaven;

public enum Frequency {
    ONE_OFF,
    YEARLY
}
