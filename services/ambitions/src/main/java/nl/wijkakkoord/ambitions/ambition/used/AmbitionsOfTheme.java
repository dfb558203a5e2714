// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition.used;

import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.ambitions.ambition.Ambition;
import nl.wijkakkoord.ambitions.theme.ThemeUse;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks up which ambition uses a theme. */
@Component
record AmbitionsOfTheme(JdbcClient jdbc, History history) implements ThemeUse {

    @Override
    public Optional<UUID> ambitionWith(UUID wijkaanpak, String theme) {
        return jdbc
                .sql("select id from ambition where wijkaanpak = ? order by id")
                .param(wijkaanpak)
                .query(UUID.class)
                .list()
                .stream()
                .flatMap(ambition -> history.read(ambition, Moment.now(), Ambition.FOLD).stream())
                .filter(ambition -> ambition.state().versions().uses(theme))
                .map(ambition -> ambition.state().id())
                .findFirst();
    }
}
