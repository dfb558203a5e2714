// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.ambition;

/** How far a version of the joint ambition is. */
public enum AmbitionStatus {
    DRAFT,
    SUBMITTED,
    ADOPTED,
    NOT_ADOPTED,
    SUPERSEDED,
    WITHDRAWN
}
