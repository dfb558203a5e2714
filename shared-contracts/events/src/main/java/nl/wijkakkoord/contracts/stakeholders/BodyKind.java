// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

/** What a body of a wijkaanpak is for; its name says which one it is. */
public enum BodyKind {
    PROJECTTEAM,
    WIJKTEAM,
    STUURGROEP,
    BESTUURLIJK_OVERLEG,
    PROGRAMMARAAD,
    KLANKBORDGROEP,
    OTHER
}
