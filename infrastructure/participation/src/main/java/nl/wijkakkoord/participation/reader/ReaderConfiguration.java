// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.reader;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * Who may read in a wijkaanpak is kept from what stakeholders tells. For a service that hears the topic of stakeholders;
 * it says so by importing this.
 */
@Configuration(proxyBeanMethods = false)
@Import(ReaderProjection.class)
public class ReaderConfiguration {}
