// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name under which an event type is stored and published, with its version:
 * {@code nl.wijkakkoord.decisions.position-taken.v1}. Never a Java name, so classes can move. A name, once published,
 * is for ever.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ContractName {
    String value();
}
