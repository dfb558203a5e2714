// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.opgaven;

/** What a measure is done to. */
public enum MeasureLevel {
    /** Buildings, or the homes in them. */
    BUILDING,
    /** The wijk around them: its public space, its energy system, its social life. */
    WIJK
}
