// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.description;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** What is said in {@code openapi/<name>.properties}; nothing when that file is not there. */
record Dictionary(Properties entries) {

    static Dictionary of(String name) {
        var resource = new ClassPathResource("openapi/" + name + ".properties");
        try {
            return new Dictionary(
                    resource.exists()
                            ? PropertiesLoaderUtils.loadProperties(new EncodedResource(resource, UTF_8))
                            : new Properties());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the first of these keys that is there: the most special one comes first. */
    Optional<String> find(String... keys) {
        return Stream.of(keys)
                .map(entries::getProperty)
                .filter(found -> found != null)
                .findFirst();
    }

    /** What stands there between commas. */
    Stream<String> list(String key) {
        return find(key).stream().flatMap(list -> Stream.of(list.split(","))).filter(each -> !each.isEmpty());
    }
}
