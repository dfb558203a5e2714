// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.theme;

import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.ambitions.theme.ThemesCommand.AddTheme;
import nl.wijkakkoord.ambitions.theme.ThemesCommand.ChooseTheme;
import nl.wijkakkoord.ambitions.theme.ThemesCommand.DropTheme;
import nl.wijkakkoord.ambitions.theme.ThemesCommand.WithdrawTheme;
import nl.wijkakkoord.ambitions.theme.ThemesRequest.NewChoice;
import nl.wijkakkoord.ambitions.theme.ThemesRequest.NewDrop;
import nl.wijkakkoord.ambitions.theme.ThemesRequest.NewTheme;
import nl.wijkakkoord.ambitions.theme.ThemesRequest.NewThemeWithdrawal;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.search.Said;
import nl.wijkakkoord.platform.search.Searchable;
import nl.wijkakkoord.platform.search.Searched;
import nl.wijkakkoord.platform.web.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The themes of a wijkaanpak. */
@RestController
record ThemesController(Commands commands, ChosenThemes themes, Access access) implements Searchable {

    @Acts(Act.READS)
    @GetMapping("/wijkaanpakken/{wijkaanpak}/themes")
    ResponseEntity<ThemesView> read(@PathVariable UUID wijkaanpak, Moment moment, Actor actor) {
        access.mustSee(actor, wijkaanpak);
        var folded = themes.read(wijkaanpak, moment);
        return Answers.of(folded, ThemesView.of(ThemesCommand.themesOf(wijkaanpak), folded));
    }

    /** Adds a theme to the catalogue of this wijkaanpak. */
    @PostMapping("/wijkaanpakken/{wijkaanpak}/themes")
    Receipt add(@PathVariable UUID wijkaanpak, @RequestBody NewTheme body, Intent intent) {
        return commands.handle(intent, wijkaanpak, new AddTheme(wijkaanpak, body.added(), intent.by()));
    }

    /** Takes a theme along, or changes how. */
    @PostMapping("/wijkaanpakken/{wijkaanpak}/theme-choices")
    Receipt choose(@PathVariable UUID wijkaanpak, @RequestBody NewChoice body, Intent intent) {
        return commands.handle(intent, wijkaanpak, new ChooseTheme(wijkaanpak, body.choice(), intent.by()));
    }

    /** Takes a theme along no longer. */
    @PostMapping("/wijkaanpakken/{wijkaanpak}/theme-removals")
    Receipt drop(@PathVariable UUID wijkaanpak, @RequestBody NewDrop body, Intent intent) {
        return commands.handle(intent, wijkaanpak, new DropTheme(wijkaanpak, body.theme(), body.reason(), intent.by()));
    }

    /** Who added it to the catalogue takes it back, as long as nothing in the ambitions uses it. */
    @PostMapping("/wijkaanpakken/{wijkaanpak}/theme-withdrawals")
    Receipt withdraw(@PathVariable UUID wijkaanpak, @RequestBody NewThemeWithdrawal body, Intent intent) {
        return commands.handle(
                intent, wijkaanpak, new WithdrawTheme(wijkaanpak, body.theme(), body.reason(), intent.by()));
    }

    @Override
    public Searched<?> searched() {
        return Searched.of(
                "themes",
                "/ambitions/v1/wijkaanpakken/{wijkaanpak}/themes",
                Themes.FOLD,
                found -> Said.of(
                        null,
                        found.added().stream()
                                .map(Themes.Added::theme)
                                .flatMap(theme -> Stream.of(theme.title(), theme.description()))
                                .toList(),
                        found.chosen()));
    }
}
