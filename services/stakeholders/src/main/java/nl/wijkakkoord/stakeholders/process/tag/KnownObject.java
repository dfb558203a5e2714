// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.tag;

import nl.wijkakkoord.contracts.Audience;

/** @param readers who may know of it, at most the wijkaanpak */
record KnownObject(String title, Audience readers) {}
