// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.relation;

enum RelationStatus {
    OPEN,
    RESOLVED,
    WITHDRAWN
}
