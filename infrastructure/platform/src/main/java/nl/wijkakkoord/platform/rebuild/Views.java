// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.rebuild;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;

/** The views of this service, as its beans declare them with {@link Projection}. */
final class Views implements SmartInitializingSingleton {
    private final ListableBeanFactory beans;
    private final Map<String, View> views = new TreeMap<>();

    Views(ListableBeanFactory beans) {
        this.beans = beans;
    }

    /** @throws IllegalStateException when a table is in two views */
    @Override
    public void afterSingletonsInstantiated() {
        var viewOf = new TreeMap<String, String>();
        beans.getBeansWithAnnotation(Projection.class).forEach((name, keeper) -> {
            var keeps = beans.findAnnotationOnBean(name, Projection.class);
            var view = views.computeIfAbsent(keeps.view(), each -> new View(each, new TreeSet<>(), new ArrayList<>()));
            view.keepers().add(keeper);
            for (var table : keeps.tables()) {
                view.tables().add(table);
                var other = viewOf.put(table, keeps.view());
                if (other != null && !other.equals(keeps.view())) {
                    throw new IllegalStateException(
                            "Table " + table + " is in two views: " + other + " and " + keeps.view());
                }
            }
        });
    }

    Collection<View> all() {
        return List.copyOf(views.values());
    }

    /** Empty when there is no view of that name. */
    Collection<View> named(String name) {
        return views.containsKey(name) ? List.of(views.get(name)) : List.of();
    }
}
