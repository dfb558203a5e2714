// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.goal;

import nl.wijkakkoord.contracts.subjects.SubjectRef;

/** @param inForce whether it is what its term means, as far as this service has heard */
record AgreedDefinition(SubjectRef ref, boolean inForce) {}
