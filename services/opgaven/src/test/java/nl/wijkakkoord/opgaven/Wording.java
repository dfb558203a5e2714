// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven;

import static nl.wijkakkoord.platform.testing.TestHttp.body;

import java.util.Map;

/** What parties write of opgaven, as they send it. */
public final class Wording {
    private Wording() {}

    /** Shade on the street, in steps to a target by the end of 2030. */
    public static Map<String, Object> objective(String name, String target) {
        return Map.of("name", name, "text", "Meer schaduw op straat", "norm", norm(target));
    }

    public static Map<String, Object> motivated(String name, String target, String motivation) {
        return Map.of("name", name, "text", "Meer schaduw op straat", "norm", norm(target), "motivation", motivation);
    }

    public static Map<String, Object> norm(String target) {
        return body("""
            {"indicator": "free", "text": "Aandeel van de straat met schaduw", "unit": "%%",
             "baseline": {"value": "10", "date": "2026-01-01"}, "target": {"value": "%s", "date": "2030-12-31"},
             "stages": [{"value": "20", "date": "2027-12-31"}], "method": "Luchtfoto van juli", "source": "Gemeente"}
            """, target);
    }

    /** At least so much shade, from the first of January of that year. */
    public static Map<String, Object> minimum(String value, String from) {
        return body("""
            {"theme": "klimaatadaptatie", "indicator": "free", "unit": "%%", "text": "Aandeel van de straat met schaduw",
             "bound": "at-least", "value": "%s", "validFrom": "%s-01-01",
             "citation": {"title": "Verordening", "address": "https://wetten.example/1", "date": "2026-05-01"}}
            """, value, from);
    }
}
