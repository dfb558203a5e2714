// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.ending;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** For a service that does something in wijkaanpakken, and hears the topic of stakeholders. */
@Configuration(proxyBeanMethods = false)
@Import({EndedWijkaanpakken.class, EndedProjection.class})
public class EndingConfiguration {}
