// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.localstack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.wijkakkoord.localstack.identity.DemoOrganisation;
import nl.wijkakkoord.localstack.identity.IdentityProvider;
import nl.wijkakkoord.servers.Database;
import nl.wijkakkoord.servers.Ports;
import nl.wijkakkoord.servers.ServerNotStartedException;

/** What a service is told here, as it would be told by the configuration of a real host. */
record ServiceSettings(IdentityProvider identity, String memberKey, String bootstrapServers) {

    /** The command line of a service. */
    List<String> of(Service service, int port, Database database) {
        var settings = new TreeMap<String, String>();
        settings.putAll(Map.of(
                "spring.config.name",
                service.id(),
                "server.address",
                Ports.LOOPBACK,
                "server.port",
                String.valueOf(port),
                "spring.kafka.bootstrap-servers",
                bootstrapServers));
        settings.putAll(Map.of(
                "spring.datasource.url", database.url(),
                "spring.datasource.username", database.runtime().user(),
                "spring.datasource.password", database.runtime().password(),
                "spring.flyway.url", database.url(),
                "spring.flyway.user", database.owner().user(),
                "spring.flyway.password", database.owner().password()));
        settings.put("wijkakkoord.member-key", memberKey);
        settings.put("wijkakkoord.lists", lists().toString());
        settings.put("wijkakkoord.operator", municipality().id().value());
        settings.put("wijkakkoord.source", "urn:nld:" + municipality().id().value() + ":systeem:" + service.id());
        issuer().forEach((name, value) -> settings.put("wijkakkoord.issuers[0]." + name, value));
        municipality()
                .municipality()
                .ifPresent(code -> settings.put(
                        "wijkakkoord.municipalities." + code,
                        municipality().id().value()));
        return settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toList();
    }

    /** What the repository ships, wherever in it this runs. */
    private static Path lists() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(directory -> directory.resolve("data").resolve("opgaven"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow(() -> new ServerNotStartedException(
                        "There are no lists of schemes and taakvelden: no directory data/opgaven here or above."));
    }

    private Map<String, String> issuer() {
        var settings = new TreeMap<String, String>();
        settings.put("issuer", identity.issuer());
        settings.put("jwk-set-uri", identity.issuer() + "/oauth2/jwks");
        var organisations = identity.organisations();
        for (var i = 0; i < organisations.size(); i++) {
            settings.put("organisations[" + i + "]", organisations.get(i).id().value());
        }
        return settings;
    }

    /** It runs this deployment, as a municipality would. */
    private DemoOrganisation municipality() {
        return identity.organisations().stream()
                .filter(organisation -> organisation.municipality().isPresent())
                .findFirst()
                .orElseThrow();
    }
}
