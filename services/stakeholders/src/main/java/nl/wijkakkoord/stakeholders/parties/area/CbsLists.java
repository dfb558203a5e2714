// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.area;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/** The lists of codes of wijken and buurten that the operator took from CBS: by year, a file with one code on each line. */
@ConfigurationProperties("wijkakkoord")
public final class CbsLists {
    private final AreaCodes codes;

    public CbsLists(@DefaultValue Map<Integer, Resource> cbsCodes) {
        var years = new HashMap<Integer, Set<String>>();
        cbsCodes.forEach((year, list) -> years.put(year, lines(list)));
        codes = new AreaCodes(Map.copyOf(years));
    }

    public AreaCodes codes() {
        return codes;
    }

    private static Set<String> lines(Resource list) {
        try {
            return list.getContentAsString(UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("The list of codes of CBS cannot be read: " + list, e);
        }
    }
}
