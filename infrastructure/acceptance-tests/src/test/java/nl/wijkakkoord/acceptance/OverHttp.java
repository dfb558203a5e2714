// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests of the running system, which is started once for all of them: parameters of type {@link Stack} and {@link
 * DemoTold} are given. Each test reports how many HTTP calls got an answer while it ran; only such a test shows a row.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(RunningStack.class)
@interface OverHttp {}
