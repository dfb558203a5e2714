#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# One would guess: an event that the CloudEvents SDK wrote as JSON and reads again has the payload that was put in; it
#   takes the payload as bytes, after all, and writes those bytes into the event unchanged.
# True: reading, it takes the payload apart with Jackson's doubles and gives what it makes of that, as bytes again.
#   1.10 has become 1.1, so a digest of the payload no longer fits; 1e2 is 100.0; and an amount of more than seventeen
#   digits is another amount.
# With: cloudevents-core and cloudevents-json-jackson 4.0.1.
# Source: CloudEventDeserializer in https://github.com/cloudevents/sdk-java, formats/json-jackson
# Here: Envelope in shared-contracts/events is written and read by our own mapper; the bytes that were published are
#   kept as they were, and digests are made of the canonical form (RFC 8785).
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/workbench.bash"

libraries io.cloudevents:cloudevents-core:4.0.1 io.cloudevents:cloudevents-json-jackson:4.0.1 \
  org.slf4j:slf4j-nop:2.0.17
run_java <<'JAVA'
import static java.nio.charset.StandardCharsets.UTF_8;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.jackson.JsonFormat;
import java.net.URI;

public class Main {
    public static void main(String[] arguments) {
        var format = new JsonFormat();
        for (var number : new String[] {"100", "1.10", "1e2", "12345678901234567.89"}) {
            var payload = "{\"euros\":" + number + "}";
            var event = CloudEventBuilder.v1()
                    .withId("1")
                    .withSource(URI.create("urn:nld:oin:00000001000000012000:systeem:decisions"))
                    .withType("nl.wijkakkoord.decisions.round-opened.v1")
                    .withData("application/json", payload.getBytes(UTF_8))
                    .build();
            var written = format.serialize(event);
            var read = new String(format.deserialize(written).getData().toBytes(), UTF_8);
            var kept = new String(written, UTF_8).contains(payload) ? "as it is" : "otherwise";
            System.out.printf("%s is written %s and read as %s%n", payload, kept, read);
        }
    }
}
JAVA
expect '{"euros":100} is written as it is and read as {"euros":100}' \
  '{"euros":1.10} is written as it is and read as {"euros":1.1}' \
  '{"euros":1e2} is written as it is and read as {"euros":100.0}' \
  '{"euros":12345678901234567.89} is written as it is and read as {"euros":1.2345678901234568E16}'
