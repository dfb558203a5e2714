// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.localstack.story;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import nl.wijkakkoord.localstack.story.Story.Scene;

/** Tells a story: does every step over HTTP, in order, and holds each answer against what the story says of it. */
public final class Teller {

    /** How long a fact may take from one service to another. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Caller caller;
    private final Tokens tokens;
    private final Memory memory;
    private final Consumer<String> lines;

    /** @param lines gets the story in English, as it happens */
    public Teller(Caller caller, Tokens tokens, Memory memory, Consumer<String> lines) {
        this.caller = caller;
        this.tokens = tokens;
        this.memory = memory;
        this.lines = lines;
    }

    /** @throws StoryFailedException at the first step that does not come out as told */
    public void tell(Story story) {
        memory.put("name", story.wijkaanpak());
        story.scenes().forEach(this::tell);
        perform(story.ending());
    }

    private void tell(Scene scene) {
        if (scene.title() != null) {
            lines.accept("");
            lines.accept(scene.title());
        }
        for (var values : scene.each()) {
            values.forEach(memory::put);
            scene.steps().forEach(this::perform);
        }
    }

    /** Does one step. */
    public Answer perform(Step step) {
        var path = memory.text(step.reads() ? step.get() : step.post());
        if (step.say() != null) {
            lines.accept("- " + memory.text(step.say()));
        }
        var answer = answer(step, path);
        step.remember()
                .forEach((name, pointer) ->
                        memory.put(memory.text(name), answer.json().at(memory.text(pointer))));
        if (step.say() != null) {
            lines.accept("    " + result(step, answer));
        }
        return answer;
    }

    private Answer answer(Step step, String path) {
        var expectation = new Expectation(step, memory);
        var until = Instant.now().plus(PATIENCE);
        while (true) {
            var answer = send(step, path);
            var complaint = expectation.complaint(answer);
            if (complaint.isEmpty()) {
                return answer;
            }
            if (!mayPass(step, answer) || Instant.now().isAfter(until)) {
                throw new StoryFailedException(step, path, answer, complaint.get());
            }
            pause();
        }
    }

    private Answer send(Step step, String path) {
        var token = tokens.of(memory.text(step.by()));
        if (step.reads()) {
            return caller.get(path, token);
        }
        return step.upload() != null
                ? caller.upload(
                        path,
                        token,
                        step.upload().type(),
                        memory.text(step.upload().text()))
                : caller.post(path, token, step.body() == null ? null : memory.value(step.body()));
    }

    private static boolean mayPass(Step step, Answer answer) {
        return step.reads()
                || answer.headers().firstValue("Retry-After").isPresent()
                // Perhaps who joined a moment ago: the fact may still be on its way from stakeholders.
                || answer.problem().equals("not-a-member")
                || step.awhile().contains(answer.problem());
    }

    private String result(Step step, Answer answer) {
        if (step.refused() != null) {
            return "refused, %d %s: %s"
                    .formatted(
                            answer.status(),
                            answer.problem(),
                            answer.json().path("detail").asString());
        }
        if (step.answer() != null) {
            return memory.text(step.answer());
        }
        return "%d, now at version %s"
                .formatted(answer.status(), answer.json().path("version").asString());
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the story was told", e);
        }
    }
}
