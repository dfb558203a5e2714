#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# One would guess: what Axon's serializer for Jackson 3 writes of Axon's own, it also reads, as that for Jackson 2 does.
# True: every token is read back but the one of a replay. So all goes well until the day that a view is rebuilt: the
#   token is stored, and from then on nobody can load it.
# With: axon-messaging 4.13.0, Jackson 3.1.5.
# Source: https://github.com/AxonIQ/AxonFramework/issues/4160
# Here: no streaming processors (docs/adr/0001), so no tokens; views are rebuilt in tables of our own (docs/adr/0011).
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/workbench.bash"

libraries bom:org.springframework.boot:spring-boot-dependencies:4.1.1 org.axonframework:axon-messaging:4.13.0 \
  org.slf4j:slf4j-nop:2.0.17 tools.jackson.core:jackson-databind com.fasterxml.jackson.core:jackson-databind \
  com.fasterxml.jackson.datatype:jackson-datatype-jsr310
run_java <<'JAVA'
import java.util.List;
import org.axonframework.eventhandling.*;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.json.JacksonSerializer;

public class Main {
    public static void main(String[] arguments) {
        var reached = GapAwareTrackingToken.newInstance(5, List.of(2L));
        var replay = ReplayToken.createReplayToken(reached, GapAwareTrackingToken.newInstance(1, List.of()));
        var merged = MergedTrackingToken.merged(reached, GapAwareTrackingToken.newInstance(3, List.of()));
        for (var serializer : List.of(JacksonSerializer.defaultSerializer(), Jackson3Serializer.builder().build())) {
            for (var token : List.of(reached, replay, merged)) {
                System.out.printf("%s, %s: %s%n", serializer.getClass().getSimpleName(),
                        token.getClass().getSimpleName(), readBack(serializer, token));
            }
        }
    }

    private static String readBack(Serializer serializer, Object token) {
        var written = serializer.serialize(token, String.class);
        try {
            return token.equals(serializer.deserialize(written)) ? "as written" : "another";
        } catch (SerializationException e) {
            return e.getCause().getClass().getSimpleName();
        }
    }
}
JAVA
expect "JacksonSerializer, ReplayToken: as written" "Jackson3Serializer, GapAwareTrackingToken: as written" \
  "Jackson3Serializer, MergedTrackingToken: as written" "Jackson3Serializer, ReplayToken: InvalidDefinitionException"
