// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.sheet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkakkoord.platform.timeline.DutchDay;

/**
 * The name of the file that a report is kept in: what it is about, which wijkaanpak, from which day. Of letters, digits and
 * hyphens only, so that it is the same on every system and needs no encoding in a header (RFC 6266, appendix D).
 */
final class FileName {
    private static final int LONGEST_NAME = 60;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");

    private FileName() {}

    static String of(Report report) {
        var day = DutchDay.of(report.asOf()).toString();
        return Stream.of(safe(report.title()), safe(Objects.requireNonNullElse(report.wijkaanpak(), "")), day)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-"));
    }

    private static String safe(String name) {
        var plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        var hyphened = OTHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        var cut = hyphened.substring(0, Math.min(hyphened.length(), LONGEST_NAME));
        return ENDS.matcher(cut).replaceAll("");
    }
}
