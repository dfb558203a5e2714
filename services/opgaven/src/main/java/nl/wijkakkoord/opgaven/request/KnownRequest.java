// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.request;

import java.util.UUID;
import nl.wijkakkoord.contracts.opgaven.RequestKind;

/**
 * A request, for who puts a measure in it.
 *
 * @param withdrawn whether it is asked no more
 */
public record KnownRequest(UUID request, UUID wijkaanpak, RequestKind kind, boolean withdrawn) {}
