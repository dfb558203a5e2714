// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.command;

import java.util.UUID;

/** Others are changing that aggregate. Nothing was done; the same request in a moment may well be. */
public final class AggregateBusyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final UUID aggregate;

    public AggregateBusyException(UUID aggregate) {
        super("Others are changing " + aggregate);
        this.aggregate = aggregate;
    }

    UUID aggregate() {
        return aggregate;
    }
}
