// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * A bean of this type lets more be posted to an address than elsewhere.
 *
 * @param address as {@link PathPattern} reads it, from the root of the host
 */
public record BodyLimit(PathPattern address, int mostBytes) {

    public BodyLimit(String address, int mostBytes) {
        this(PathPatternParser.defaultInstance.parse(address), mostBytes);
    }

    boolean isOf(String method, String path) {
        return method.equals("POST") && address.matches(PathContainer.parsePath(path));
    }
}
