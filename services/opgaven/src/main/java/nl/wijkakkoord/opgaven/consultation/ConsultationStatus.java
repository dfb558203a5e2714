// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.consultation;

public enum ConsultationStatus {
    /** Input is taken in for it. */
    OPEN,
    CLOSED,
    /** It was called by mistake. */
    WITHDRAWN
}
