// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.change;

import java.util.UUID;

/** A request to change criteria, in a list. */
record CriteriaChangeItem(UUID id, String reason, CriteriaChange.Status status) {}
