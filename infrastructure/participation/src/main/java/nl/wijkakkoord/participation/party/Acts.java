// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.party;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * In which rows of the table of capacities a command, or a read over HTTP, stands. One without it fails the build, and a
 * test walks all of them through every capacity.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Acts {
    Act[] value();
}
