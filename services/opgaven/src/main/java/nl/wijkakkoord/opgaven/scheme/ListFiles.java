// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.scheme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.opgaven.scheme.ListCommand.PublishSchemes;
import nl.wijkakkoord.opgaven.scheme.ListCommand.PublishTaakvelden;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.decision.RefusedException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Publishes the lists of a directory that were not published yet, before the first request is answered: {@code schemes-*.json} and
 * {@code taakvelden-*.json}, one file for each version. Instances that start together wait for each other, and the second finds that
 * nothing is left to do.
 */
@Component
class ListFiles implements ApplicationRunner {
    private final Path directory;
    private final Commands commands;
    private final TransactionTemplate transaction;
    private final By system;

    ListFiles(
            @Value("${wijkakkoord.lists}") String directory,
            Commands commands,
            TransactionTemplate transaction,
            @Value("${wijkakkoord.operator}") OrganisationId operator) {
        // As a Path it would be looked for in the servlet context first.
        this.directory = Path.of(directory);
        this.commands = commands;
        this.transaction = transaction;
        this.system = By.system(operator);
    }

    /**
     * @throws IOException when there is no such directory; nothing starts then
     * @throws RefusedException when the file of a version says something else than was published, or is not the next one; nothing
     *     starts then
     */
    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        for (var schemes : read("schemes-*.json", Schemes.class, Comparator.comparing(Schemes::version))) {
            publish(new PublishSchemes(schemes, true, system));
        }
        for (var list : read("taakvelden-*.json", Taakvelden.class, Comparator.comparing(Taakvelden::version))) {
            publish(new PublishTaakvelden(list, true, system));
        }
    }

    private void publish(ListCommand command) {
        transaction.executeWithoutResult(_ -> commands.follow(command));
    }

    private <T> List<T> read(String names, Class<T> type, Comparator<T> order) throws IOException {
        try (var files = Files.newDirectoryStream(directory, names)) {
            var lists = new ArrayList<T>();
            for (var file : files) {
                lists.add(Json.MAPPER.readValue(Files.readAllBytes(file), type));
            }
            lists.sort(order);
            return lists;
        }
    }
}
