// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.localstack.identity;

import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import nl.wijkakkoord.servers.Ports;
import nl.wijkakkoord.servers.ServerNotStartedException;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The identity provider of the local stack, on the loopback address: gives an access token to who shows the id and
 * secret of a demo member (client credentials, {@code POST /oauth2/token} with HTTP Basic). What a token says is in
 * {@link IdentityProviderConfiguration}.
 */
public final class IdentityProvider implements Issuer, AutoCloseable {

    static final String METADATA = "/.well-known/oauth-authorization-server";

    private final ConfigurableApplicationContext context;
    private final String issuer;
    private final URI address;
    private final List<DemoOrganisation> organisations;

    private IdentityProvider(
            ConfigurableApplicationContext context, String issuer, URI address, List<DemoOrganisation> organisations) {
        this.context = context;
        this.issuer = issuer;
        this.address = address;
        this.organisations = organisations;
    }

    /** Starts the provider for the demo organisations; otherwise as {@link #start(int, Path, List)}. */
    public static IdentityProvider start(int port, Path dataDirectory) {
        return start(port, dataDirectory, DemoOrganisation.all());
    }

    /**
     * Starts a provider. Its issuer is its address, so members stay who they are as long as the port does.
     *
     * @param port the port to listen on, or 0 for any free one
     * @param dataDirectory where the signing key is kept; made when absent
     * @param organisations that it speaks for
     * @throws ServerNotStartedException when the port is in use or the directory cannot be written
     */
    public static IdentityProvider start(int port, Path dataDirectory, List<DemoOrganisation> organisations) {
        var freePort = Ports.free(port, "The identity provider");
        var issuer = "http://%s:%d".formatted(Ports.LOOPBACK, freePort);
        return start(issuer, Ports.LOOPBACK, freePort, dataDirectory, organisations);
    }

    /** Starts the provider for the demo organisations on every address of this machine, under a name of the caller's. */
    static IdentityProvider startFor(String issuer, int port, Path dataDirectory) {
        return start(issuer, "0.0.0.0", port, dataDirectory, DemoOrganisation.all());
    }

    private static IdentityProvider start(
            String issuer, String listening, int port, Path dataDirectory, List<DemoOrganisation> organisations) {
        var key = signingKey(dataDirectory);
        var context = new SpringApplicationBuilder(IdentityProviderConfiguration.class)
                .web(WebApplicationType.SERVLET)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .initializers(application -> {
                    var beans = application.getBeanFactory();
                    beans.registerSingleton("signingKey", key);
                    beans.registerSingleton("issuer", issuer);
                    beans.registerSingleton("organisations", organisations);
                })
                .run(
                        "--server.address=" + listening,
                        "--server.port=" + port,
                        "--spring.application.name=identity-provider",
                        "--spring.config.name=identity-provider",
                        "--spring.jmx.enabled=false");
        return new IdentityProvider(
                context, issuer, URI.create("http://%s:%d".formatted(Ports.LOOPBACK, port)), organisations);
    }

    @Override
    public String issuer() {
        return issuer;
    }

    /** Where it answers; its metadata is at {@code /.well-known/oauth-authorization-server} there. */
    @Override
    public URI address() {
        return address;
    }

    @Override
    public List<DemoOrganisation> organisations() {
        return organisations;
    }

    @Override
    public void close() {
        context.close();
    }

    private static RSAKey signingKey(Path dataDirectory) {
        try {
            return SigningKey.in(dataDirectory);
        } catch (IOException e) {
            throw new ServerNotStartedException(
                    "The identity provider cannot start: its key in %s cannot be read or written."
                            .formatted(dataDirectory),
                    e);
        }
    }
}
