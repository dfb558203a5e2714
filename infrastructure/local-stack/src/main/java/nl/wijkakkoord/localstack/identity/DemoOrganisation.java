// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.localstack.identity;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

/**
 * An organisation that the local stack's identity provider speaks for.
 *
 * @param municipality its CBS code ({@code GM0200}), for a municipality only
 */
public record DemoOrganisation(
        String name, PartyKind kind, OrganisationId id, Optional<String> municipality, List<Member> members) {

    /**
     * A person of the organisation, who gets tokens as a client of the identity provider.
     *
     * @param client the client's id
     * @param subject who the person is in tokens, the same for ever
     * @param function what the person does there, in Dutch
     * @param scope of the person's tokens, for who may do more than a member
     */
    public record Member(String client, String secret, UUID subject, String function, Optional<String> scope) {}

    /** Those of the demo. */
    public static List<DemoOrganisation> all() {
        return read("demo-organisations.yml");
    }

    /** The organisations in a YAML file on the class path. */
    static List<DemoOrganisation> read(String file) {
        try {
            var yaml = new YamlPropertySourceLoader().load(file, new ClassPathResource(file));
            return new Binder(ConfigurationPropertySources.from(yaml))
                    .bind("organisations", Bindable.listOf(DemoOrganisation.class))
                    .get();
        } catch (IOException e) {
            throw new IllegalArgumentException("No organisations in " + file, e);
        }
    }
}
