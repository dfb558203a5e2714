// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.localstack.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A story of organisations that act through the public HTTP interfaces, as data.
 *
 * @param wijkaanpak its name, by which it is known whether the story was told before
 * @param by the demo client that asks whether it was
 * @param ending what an answer looks like when the story was told to its end
 */
public record Story(String wijkaanpak, String by, Step ending, List<Scene> scenes) {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /**
     * Some steps under a title.
     *
     * @param each the scene's steps are told once for each of these, whose values are then known; absent: once
     */
    public record Scene(String title, List<Map<String, JsonNode>> each, List<Step> steps) {
        public Scene {
            each = each == null ? List.of(Map.of()) : List.copyOf(each);
        }
    }

    /** Reads a YAML file on the class path. */
    public static Story read(String file) {
        try (var text = new ClassPathResource(file).getInputStream()) {
            return YAML.readValue(text, Story.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
