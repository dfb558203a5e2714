// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.subject;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.subjects.FrozenSubject;
import nl.wijkakkoord.contracts.subjects.SectionDigest;
import nl.wijkakkoord.contracts.subjects.SubjectEvent.SectionFrozen;
import nl.wijkakkoord.contracts.subjects.SubjectEvent.SubjectSubmitted;

/**
 * Whether what an owner says of its digests is true, recomputed from what came; how is said at {@link FrozenSubject}
 * (row 0-03: a position is on exactly this text).
 */
final class IntactSubject {
    private IntactSubject() {}

    static boolean intact(SectionFrozen section) {
        return Digest.of(section.canonical().getBytes(StandardCharsets.UTF_8)).equals(section.digest());
    }

    /** @param received the intact sections of this version, in any order */
    static boolean trustworthy(SubjectSubmitted subject, List<SectionDigest> received) {
        var named = subject.sections();
        return !named.isEmpty()
                && named.size() == received.size()
                && new HashSet<>(named).equals(new HashSet<>(received))
                && subject.digest()
                        .equals(FrozenSubject.digest(subject.type(), subject.subject(), subject.version(), named));
    }
}
