// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.guide;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.stakeholders.process.guide.GuideCommand.PublishGuide;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Publishes the versions of the guide that were not published yet, before the first request is answered. Instances that
 * start together wait for each other, and the second finds that nothing is left to do.
 */
@Component
class GuidePublisher implements ApplicationRunner {
    private final Resource[] files;
    private final Commands commands;
    private final TransactionTemplate transaction;
    private final By system;

    /** @param files one for each version */
    GuidePublisher(
            @Value("${wijkakkoord.guide}") Resource[] files,
            Commands commands,
            TransactionTemplate transaction,
            @Value("${wijkakkoord.operator}") OrganisationId operator) {
        this.files = files;
        this.commands = commands;
        this.transaction = transaction;
        this.system = By.system(operator);
    }

    /** @throws RefusedException when the file of a version says something else than was published; nothing starts then */
    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        for (var file : read()) {
            transaction.executeWithoutResult(_ -> commands.follow(new PublishGuide(file, system)));
        }
    }

    private List<GuideFile> read() throws IOException {
        var versions = new ArrayList<GuideFile>();
        for (var file : files) {
            try (var content = file.getInputStream()) {
                versions.add(Json.MAPPER.readValue(content, GuideFile.class));
            }
        }
        versions.sort(Comparator.comparing(GuideFile::version));
        return versions;
    }
}
