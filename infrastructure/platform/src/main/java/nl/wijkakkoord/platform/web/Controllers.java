// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import org.springframework.web.bind.annotation.RestController;

/** The controllers that serve our interfaces, as against those of libraries. */
public final class Controllers {
    private Controllers() {}

    public static boolean ours(Class<?> type) {
        return type.isAnnotationPresent(RestController.class) && isOurs(type);
    }

    /** Whether a class is no library's. */
    static boolean isOurs(Class<?> type) {
        return type.getPackageName().startsWith("nl.wijkakkoord.");
    }

    /** Where the interface of a service begins. */
    public static String base(String service) {
        return "/" + service + "/v1";
    }
}
