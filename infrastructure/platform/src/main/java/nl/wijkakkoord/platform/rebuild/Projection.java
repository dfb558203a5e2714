// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.rebuild;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Component;

/**
 * A bean with {@code @EventHandler} methods or a {@code Reaction}: all that it does when an event comes is to write
 * these tables, and nothing else writes them. So it can be given the same events again to make them anew. What is not
 * marked has effects (sends a command, keeps words that are in no event) and is never given an event again.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Component
public @interface Projection {

    /** The name by which an operator asks for it. Beans that name the same view are rebuilt together. */
    String view();

    /** A table may be named by several beans of one view, never by two views. */
    String[] tables();
}
