// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.decision.Command;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.Gate;
import nl.wijkakkoord.platform.decision.Visible;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.ListRequest;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.request.PageRequest;
import nl.wijkakkoord.platform.sql.TableRows;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.web.Lists.Listed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/**
 * How resources are read and written, in every service alike. To who may not see it, a resource is as if it were not
 * there, whatever is asked of it: every method refuses {@code unknown-resource} before anything else.
 */
public final class Resources {
    private final History history;
    private final Access access;
    private final Commands commands;
    private final Gate gate;
    private final AllowedActions actions;
    private final Lists lists;

    Resources(History history, Access access, Commands commands, Gate gate, AllowedActions actions, Lists lists) {
        this.history = history;
        this.access = access;
        this.commands = commands;
        this.gate = gate;
        this.actions = actions;
        this.lists = lists;
    }

    /** The answer to who reads it: 200 with the version as {@code ETag}. */
    public <S extends Visible, V> ResponseEntity<V> read(
            UUID id, Fold<S, ?> fold, Moment moment, Actor actor, Function<Versioned<S>, V> view) {
        var found = history.find(id, fold, moment, actor);
        Asked.about(found.state().wijkaanpak());
        return Answers.of(found, view.apply(found));
    }

    /**
     * The same, with what the reader may do.
     *
     * @param view gets null for the allowed actions when the past is asked for
     */
    public <S extends Visible, V> ResponseEntity<V> read(
            UUID id,
            Fold<S, ?> fold,
            Moment moment,
            Actor actor,
            Function<S, List<AllowedAction>> allowed,
            BiFunction<Versioned<S>, @Nullable List<AllowedAction>, V> view) {
        return read(
                id,
                fold,
                moment,
                actor,
                found -> view.apply(found, moment.present() ? allowed(found.state(), allowed) : null));
    }

    private <S extends Visible> List<AllowedAction> allowed(S state, Function<S, List<AllowedAction>> allowed) {
        return actions.in(state.wijkaanpak(), gate.check(state.wijkaanpak()), allowed.apply(state));
    }

    /**
     * The answer to who lists what is in a wijkaanpak.
     *
     * @param rows a page of the list, in its own order, beginning after {@link PageRequest#after}, at most {@link
     *     PageRequest#rows}
     * @param id of the aggregate that an item tells of; unique in the list, in whose order it stands
     */
    public <T> ResponseEntity<Page<T>> list(
            UUID wijkaanpak, Actor actor, ListRequest list, Function<PageRequest, List<T>> rows, Function<T, UUID> id) {
        access.mustSee(actor, wijkaanpak);
        return answer(wijkaanpak, list, rows, id, id);
    }

    /** The same of a table, that PostgreSQL sorts, counts and cuts into pages. */
    public <T> ResponseEntity<Page<T>> list(
            UUID wijkaanpak, Actor actor, ListRequest list, TableRows<T> table, Function<T, UUID> id) {
        access.mustSee(actor, wijkaanpak);
        return lists.answer(list, Listed.of(table, id, wijkaanpak, Set.of(wijkaanpak)));
    }

    /** The same of what is under a resource that is there. */
    public <T> ResponseEntity<Page<T>> list(
            UUID under,
            Fold<? extends Visible, ?> fold,
            Actor actor,
            ListRequest list,
            TableRows<T> table,
            Function<T, UUID> id) {
        var wijkaanpak = wijkaanpakOf(under, fold, actor);
        return lists.answer(list, Listed.of(table, id, wijkaanpak, Set.of(under, wijkaanpak)));
    }

    /** The same of what is under a resource that is there. */
    public <T> ResponseEntity<Page<T>> list(
            UUID under,
            Fold<? extends Visible, ?> fold,
            Actor actor,
            ListRequest list,
            Function<PageRequest, List<T>> rows,
            Function<T, UUID> id) {
        var wijkaanpak = wijkaanpakOf(under, fold, actor);
        return lists.answer(list, new Listed<>(rows, id, id, wijkaanpak, Set.of(under, wijkaanpak), null));
    }

    private UUID wijkaanpakOf(UUID under, Fold<? extends Visible, ?> fold, Actor actor) {
        var wijkaanpak = history.find(under, fold, Moment.now(), actor).state().wijkaanpak();
        Asked.about(wijkaanpak);
        return wijkaanpak;
    }

    /**
     * The same, where it is looked at elsewhere who may see what.
     *
     * @param key unique in the list, in whose order it stands; its text is what {@link PageRequest#after} reads
     * @param follows the aggregate that an item tells of; null when the past is asked for
     */
    public <T> ResponseEntity<Page<T>> answer(
            UUID wijkaanpak,
            ListRequest list,
            Function<PageRequest, List<T>> rows,
            Function<T, ?> key,
            @Nullable Function<T, UUID> follows) {
        return lists.answer(list, new Listed<>(rows, key, follows, wijkaanpak, Set.of(wijkaanpak), null));
    }

    /**
     * The same of a list that is not of things with events of their own here: reckoned from others, heard from another
     * service, or of the past. What changed in it cannot be asked for.
     */
    public <T> ResponseEntity<Page<T>> answer(
            ListRequest list, Function<PageRequest, List<T>> rows, Function<T, ?> key) {
        return lists.answer(list, new Listed<>(rows, key, null, null, Set.of(), null));
    }

    /**
     * Makes something new in a wijkaanpak; for a {@link CreateMapping}.
     *
     * @param collection absolute path that its id is added to
     * @param command of the new id
     */
    public Receipt create(
            Intent intent, UUID wijkaanpak, String collection, Function<UUID, ? extends Command> command) {
        var id = UUID.randomUUID();
        return commands.create(intent, collection + "/" + id, () -> {
            access.mustSee(intent.actor(), wijkaanpak);
            return command.apply(id);
        });
    }

    /**
     * Makes something new under a resource that is there; for a {@link CreateMapping}.
     *
     * @param collection absolute path that its id is added to
     * @param command of the new id and what the resource under which it comes is now
     */
    public <S extends Visible> Receipt create(
            Intent intent,
            UUID under,
            Fold<S, ?> fold,
            String collection,
            BiFunction<UUID, S, ? extends Command> command) {
        var id = UUID.randomUUID();
        return commands.create(
                intent,
                collection + "/" + id,
                () -> command.apply(
                        id,
                        history.find(under, fold, Moment.now(), intent.actor()).state()));
    }

    /**
     * Erases what is there, for who sees it; for the operator of this deployment, and for whose words they are, also when
     * they do not see it: who has left answers for what it wrote and for its people (GDPR, art. 17), and who came in the
     * place of another for that one's.
     *
     * @param author whose words they are
     */
    public <S extends Visible> Receipt erase(
            Intent intent, Fold<S, ?> fold, Function<S, OrganisationId> author, Command command) {
        return commands.handle(intent, () -> {
            var own = history.read(command.target(), Moment.now(), fold)
                    .map(Versioned::state)
                    .filter(found -> access.speaksFor(intent.actor(), found.wijkaanpak(), author.apply(found)));
            if (own.isEmpty() && !intent.actor().operator()) {
                history.find(command.target(), fold, Moment.now(), intent.actor());
            }
            return command;
        });
    }
}
