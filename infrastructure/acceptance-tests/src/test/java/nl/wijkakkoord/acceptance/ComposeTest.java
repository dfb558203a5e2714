// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.PathResource;

/** What the containers are given is there, and where their settings look for it. */
class ComposeTest {
    private static final Path ROOT = Path.of("../..");

    @Test
    void the_lists_of_schemes_and_taakvelden_are_mounted_where_the_settings_look_for_them() {
        // When
        var folder = read("infrastructure/docker/deployment.yml").get("wijkakkoord.lists");
        var mounted = read("docker-compose.yml").entrySet().stream()
                .filter(each -> each.getKey().toString().startsWith("services.opgaven.volumes"))
                .map(Map.Entry::getValue)
                .toList();

        // Then
        assertThat(mounted).contains("./data/opgaven:" + folder + ":ro");
        assertThat(ROOT.resolve("data/opgaven"))
                .isDirectoryContaining("glob:**/schemes-*.json")
                .isDirectoryContaining("glob:**/taakvelden-*.json");
    }

    /** What is merged in with {@code <<} included. */
    private static Map<Object, Object> read(String file) {
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new PathResource(ROOT.resolve(file)));
        return yaml.getObject();
    }
}
