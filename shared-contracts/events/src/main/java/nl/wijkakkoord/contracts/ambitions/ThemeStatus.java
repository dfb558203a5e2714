// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.ambitions;

/** Whether the parties have to take a theme along or wish to. */
public enum ThemeStatus {
    MUST,
    WANT
}
