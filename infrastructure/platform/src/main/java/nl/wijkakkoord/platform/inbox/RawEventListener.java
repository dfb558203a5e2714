// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.inbox;

import java.util.List;

/**
 * Is given everything that comes, once, in the inbox's transaction: also event types that this version does not know,
 * and bytes that are no event at all. For a service that keeps what others say, whatever it is.
 */
public interface RawEventListener {

    /**
     * @param events one or more, in their order; each with an envelope that is null when the bytes are no event of the
     *     topic's service
     */
    void on(List<Received> events);
}
