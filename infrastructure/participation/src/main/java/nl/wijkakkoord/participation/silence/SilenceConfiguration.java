// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.silence;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** For a service in which something stays open until somebody ends it, and that hears the topic of stakeholders. */
@Configuration(proxyBeanMethods = false)
@Import({SetAsideProjection.class, OpenerLoader.class})
public class SilenceConfiguration {}
