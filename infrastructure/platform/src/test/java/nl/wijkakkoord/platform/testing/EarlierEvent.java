// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.MandateGranted;

/** An event as it was recorded in a version of its type that is not said any more. */
public final class EarlierEvent {
    public static final String TYPE = "nl.wijkakkoord.stakeholders.mandate-granted.v1";

    private EarlierEvent() {}

    /** The approved sample. */
    public static byte[] data() {
        return sample(TYPE);
    }

    /** The same in the version of today. */
    public static MandateGranted today() {
        return Json.MAPPER.readValue(
                sample("nl.wijkakkoord.stakeholders.mandate-granted.v2-earlier"), MandateGranted.class);
    }

    public static UUID aggregate() {
        return today().mandate();
    }

    private static byte[] sample(String name) {
        try (var file = EarlierEvent.class.getResourceAsStream("/contracts/samples/" + name + ".json")) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
