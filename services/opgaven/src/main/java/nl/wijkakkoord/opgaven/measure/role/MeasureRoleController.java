// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure.role;

import java.util.UUID;
import nl.wijkakkoord.opgaven.measure.known.KnownMeasure;
import nl.wijkakkoord.opgaven.measure.role.RoleCommand.FillRole;
import nl.wijkakkoord.opgaven.measure.role.RoleCommand.VacateRole;
import nl.wijkakkoord.opgaven.measure.role.RoleRequest.NewRoleFilling;
import nl.wijkakkoord.opgaven.measure.role.RoleRequest.NewRoleVacancy;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.request.Intent;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Who fills the roles that measures need. */
@RestController
record MeasureRoleController(Commands commands) {

    @PostMapping("/measures/{measure}/role-fillings")
    Receipt fill(@PathVariable UUID measure, @RequestBody NewRoleFilling body, Intent intent) {
        return commands.handle(
                intent, KnownMeasure.FOLD, new FillRole(measure, body.role(), body.organisation(), intent.by()));
    }

    @PostMapping("/measures/{measure}/role-vacancies")
    Receipt vacate(@PathVariable UUID measure, @RequestBody NewRoleVacancy body, Intent intent) {
        return commands.handle(
                intent, KnownMeasure.FOLD, new VacateRole(measure, body.role(), body.reason(), intent.by()));
    }
}
