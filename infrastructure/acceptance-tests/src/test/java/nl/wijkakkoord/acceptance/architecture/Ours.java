// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.util.Arrays;
import java.util.stream.Stream;

/** What the rules speak of. */
final class Ours {
    static final String[] SERVICES = {
        "nl.wijkakkoord.stakeholders..",
        "nl.wijkakkoord.ambitions..",
        "nl.wijkakkoord.opgaven..",
        "nl.wijkakkoord.decisions..",
        "nl.wijkakkoord.audit..",
        "nl.wijkakkoord.overview.."
    };

    static final String[] PURE_FUNCTIONS = {
        "nl.wijkakkoord.outcome..", "nl.wijkakkoord.formula..", "nl.wijkakkoord.ranking.."
    };

    /** Counts again what the functions decided, from events. */
    static final String RECOUNT = "nl.wijkakkoord.recount..";

    static final DescribedPredicate<JavaClass> IN_SERVICES =
            resideInAnyPackage(SERVICES).as("in services");

    private Ours() {}

    static String[] and(String[] some, String... more) {
        return Stream.concat(Arrays.stream(some), Arrays.stream(more)).toArray(String[]::new);
    }

    static boolean answers(JavaMethod method, Class<?> type) {
        return method.getReturnType().getAllInvolvedRawTypes().stream().anyMatch(each -> each.isEquivalentTo(type));
    }

    static final class NoTestJars implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar") && !location.contains("/test/");
        }
    }
}
