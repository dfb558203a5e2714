// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingDouble;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/** Says at the end of the build which test classes took the most time, and how long the tests of each module took. */
final class TestTimes {
    private static final int MOST = 20;

    private TestTimes() {}

    private record Suite(String module, String test, double seconds) {
        /** @param report as surefire writes it: {@code <module>/target/surefire-reports/TEST-<class>.xml} */
        static Suite read(Path report) {
            try (var content = Files.newInputStream(report)) {
                var xml = XMLInputFactory.newInstance().createXMLStreamReader(content);
                xml.nextTag();
                return new Suite(
                        report.getName(report.getNameCount() - 4).toString(),
                        xml.getAttributeValue(null, "name"),
                        Double.parseDouble(xml.getAttributeValue(null, "time")));
            } catch (IOException | XMLStreamException e) {
                throw new IllegalArgumentException(report.toString(), e);
            }
        }
    }

    /** Argument: the folder with all modules. */
    public static void main(String[] arguments) throws IOException {
        List<Suite> suites;
        try (var reports = Files.find(
                Path.of(arguments[0]),
                5,
                (path, _) -> path.toString().matches(".*/target/surefire-reports/TEST-.*\\.xml"))) {
            suites = reports.map(Suite::read).toList();
        }
        print("Slowest test classes, in seconds", suites, Suite::test);
        print("Tests per module, in seconds", suites, Suite::module);
    }

    private static void print(String title, List<Suite> suites, Function<Suite, String> by) {
        System.out.println(title);
        suites.stream().collect(groupingBy(by, summingDouble(Suite::seconds))).entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(MOST)
                .forEach(took -> System.out.println("%8.1f  %s".formatted(took.getValue(), took.getKey())));
    }
}
