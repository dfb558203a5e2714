// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.subject;

import java.util.UUID;
import nl.wijkakkoord.contracts.subjects.SubjectRef;

/** Where a page of subjects ends. */
record SubjectKey(String type, UUID subject, int version) {

    static SubjectKey of(SubjectRef ref) {
        return new SubjectKey(ref.type(), ref.id(), ref.version());
    }

    /** Reads what {@link #toString} wrote. */
    static SubjectKey read(String text) {
        var parts = text.split(" ", 3);
        return new SubjectKey(parts[2], UUID.fromString(parts[0]), Integer.parseInt(parts[1]));
    }

    @Override
    public String toString() {
        return subject + " " + version + " " + type;
    }
}
