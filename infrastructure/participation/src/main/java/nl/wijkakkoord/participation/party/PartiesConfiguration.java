// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.party;

import nl.wijkakkoord.participation.reader.ReaderConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * Who takes part in a wijkaanpak, in which capacity, and who may read are kept from what stakeholders tells. For a
 * service that hears the topic of stakeholders and asks {@link Parties}; it says so by importing this.
 */
@Configuration(proxyBeanMethods = false)
@Import({
    ReaderConfiguration.class,
    Parties.class,
    PartyProjection.class,
    MembershipProjection.class,
    SetAsideProjection.class
})
public class PartiesConfiguration {}
