// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure.finding;

import java.util.List;
import java.util.UUID;

/** @param items by measure */
record FindingsView(UUID opgave, List<MeasureFinding> items) {}
