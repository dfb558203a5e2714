// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.search;

import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.store.StoreConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Search, of what a service says is searched. */
@AutoConfiguration(after = StoreConfiguration.class)
public class SearchConfiguration {

    @Bean
    SearchedTable searchedTable(ObjectProvider<Searchable> concepts, History history, JdbcClient jdbc) {
        return new SearchedTable(concepts.stream().toList(), history, jdbc);
    }

    @Bean
    Search search(SearchedTable table, History history, Access access, JdbcClient jdbc) {
        return new Search(table, history, access, jdbc);
    }
}
