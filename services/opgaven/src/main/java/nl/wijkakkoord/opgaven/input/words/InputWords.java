// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.input.words;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.words.Ground;
import nl.wijkakkoord.contracts.words.WordsRef;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.words.ErasableTexts;
import nl.wijkakkoord.platform.words.ErasureReport;
import nl.wijkakkoord.platform.words.ErasureReport.Stayed;
import nl.wijkakkoord.platform.words.ErasureReport.Went;
import nl.wijkakkoord.platform.words.KeptWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads what is said in input, for who may: whom it is meant for, and of the parties together only those who read what
 * residents say (ADR 0031).
 */
@Component
public record InputWords(ErasableTexts words, Parties parties) {

    /** The first version of the words of an input. */
    public record Said(String occasion, String text) {}

    /** Each later one. */
    public record Answered(String answer) {}

    /** All versions that are for this reader, in their order. */
    public List<KeptWords> of(UUID wijkaanpak, UUID input, OrganisationId reader) {
        return list(wijkaanpak, List.of(input), reader).getOrDefault(input, List.of());
    }

    /** By input, the texts that are for this reader, as far as they were not erased. */
    public Map<UUID, String> texts(UUID wijkaanpak, Collection<UUID> inputs, OrganisationId reader) {
        var texts = new HashMap<UUID, String>();
        list(wijkaanpak, inputs, reader)
                .forEach((input, kept) -> kept.getFirst()
                        .salted()
                        .ifPresent(said -> texts.put(input, said.as(Said.class).text())));
        return texts;
    }

    /** For the giver, whom it was written to. Empty when it was erased. */
    public Optional<String> answer(WordsRef ref) {
        return words.open(ref).map(said -> said.as(Answered.class).answer());
    }

    /**
     * What went, and what stayed, when the words of an input were erased: what went before is not told again.
     *
     * @param at when that was recorded
     */
    public ErasureReport erased(Receipt receipt, Instant at) {
        var all = words.all(receipt.id()).size();
        return ErasureReport.of(
                receipt,
                List.of(new Went("what-was-said-and-answered", words.erased(receipt.id(), at))),
                List.of(
                        Stayed.on(Ground.EVIDENCE, "that-input-was-given", 1),
                        Stayed.on(Ground.EVIDENCE, "what-was-done-with-it", all - 1)));
    }

    /** What the words say that are referred to, when they are among these and were not erased. */
    public static <T> Optional<T> said(@Nullable WordsRef ref, List<KeptWords> kept, Class<T> type) {
        return kept.stream()
                .filter(each -> ref != null && each.version() == ref.version())
                .findAny()
                .flatMap(KeptWords::salted)
                .map(words -> words.as(type));
    }

    private Map<UUID, List<KeptWords>> list(UUID wijkaanpak, Collection<UUID> inputs, OrganisationId reader) {
        var capacity = parties.admitted(wijkaanpak).get(reader);
        var readsAll = capacity == null || Act.READS_RESIDENTS.isFor(capacity);
        return words.list(inputs, reader, audience -> readsAll || audience.kind() != Audience.Kind.WIJKAANPAK);
    }
}
