// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.mandate;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * Mandates are kept from what stakeholders tells, and how much of them is in use from what is done under them. For a service
 * that hears that topic, asks {@code Parties}, and checks under which mandate somebody acts; it says so by importing this.
 */
@Configuration(proxyBeanMethods = false)
@Import({
    Mandates.class,
    MandateProjection.class,
    MandateUse.class,
    MandatedActorLoader.class,
    MoneyUse.OwnTable.class,
    MoneyUse.HeardProjection.class,
    PositionUse.OwnTable.class
})
public class MandateConfiguration {}
