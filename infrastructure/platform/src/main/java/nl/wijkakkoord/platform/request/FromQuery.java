// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.request;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On the type of a controller's parameter: it is made from these query parameters, so they are known there. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface FromQuery {
    String[] value();
}
