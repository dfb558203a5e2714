// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure;

import java.util.UUID;
import java.util.function.Function;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.FillRole;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.VacateRole;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.Moment;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Who fills the roles that measures need. */
@RestController
record MeasureRoleController(Commands commands, Measures measures) {

    @PostMapping("/measures/{measure}/role-fillings")
    Receipt fill(@PathVariable UUID measure, @RequestBody NewRoleFilling body, Intent intent) {
        return handle(measure, intent, by -> new FillRole(measure, body.role(), body.organisation(), by));
    }

    @PostMapping("/measures/{measure}/role-vacancies")
    Receipt vacate(@PathVariable UUID measure, @RequestBody NewRoleVacancy body, Intent intent) {
        return handle(measure, intent, by -> new VacateRole(measure, body.role(), body.reason(), by));
    }

    private Receipt handle(UUID measure, Intent intent, Function<By, MeasureCommand> command) {
        return commands.handle(intent, () -> {
            measures.read(measure, Moment.now(), intent.actor());
            return command.apply(intent.by());
        });
    }
}
