// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.subject;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** For a service that puts versions before the parties, and hears the topic of decisions. */
@Configuration(proxyBeanMethods = false)
@Import(OpenRoundProjection.class)
public class SubjectConfiguration {}
