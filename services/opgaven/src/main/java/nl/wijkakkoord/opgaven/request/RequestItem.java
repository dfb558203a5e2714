// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.request;

import java.util.UUID;
import nl.wijkakkoord.contracts.opgaven.RequestKind;

/** A request in a list. */
record RequestItem(UUID id, RequestKind kind, String title, boolean withdrawn) {}
