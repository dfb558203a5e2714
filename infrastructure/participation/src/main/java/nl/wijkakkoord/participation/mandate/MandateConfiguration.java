// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.mandate;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * Mandates are kept from what stakeholders tells. For a service that hears that topic and checks under which mandate
 * somebody acts; it says so by importing this.
 */
@Configuration(proxyBeanMethods = false)
@Import({Mandates.class, MandateProjection.class})
public class MandateConfiguration {}
