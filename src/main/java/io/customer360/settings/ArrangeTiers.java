package io.customer360.settings;

import io.customer360.shared.Actor;
import io.customer360.shared.Arrangement;
import io.customer360.shared.FieldChange;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.Rejected;
import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import io.customer360.shared.UnitOfWork;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;

/** Adds, changes, orders and removes tiers; one that customers have stays. */
public final class ArrangeTiers {

    private static final String FIELD = "tiers";

    private final TiersStore store;
    private final TierHolders holders;
    private final UnitOfWork work;
    private final Clock clock;

    /** Changes the tiers in this store. */
    public ArrangeTiers(TiersStore store, TierHolders holders, UnitOfWork work, Clock clock) {
        this.store = store;
        this.holders = holders;
        this.work = work;
        this.clock = clock;
    }

    /** One more tier, behind the others. */
    public Tiers add(TierDraft draft, Actor actor) {
        return on(
                draft.version(),
                actor,
                before -> {
                    if (before.all().size() >= Tiers.MAX_COUNT) {
                        throw Rejected.at("name", "c360.input.too-many.error", Tiers.MAX_COUNT);
                    }
                    requireFree(draft.name(), before, null);
                    TierId id = new TierId(before.lastId() + 1);
                    List<Tier> next = new ArrayList<>(before.all());
                    next.add(new Tier(id, draft.name(), draft.vip()));
                    return new Tiers(next, id.value(), before.version());
                });
    }

    /** Another name, or another importance. */
    public Tiers change(TierId id, TierDraft draft, Actor actor) {
        return on(
                draft.version(),
                actor,
                before -> {
                    Tier current = before.find(id).orElseThrow(NotFound::new);
                    requireFree(draft.name(), before, current);
                    Tier wanted = new Tier(id, draft.name(), draft.vip());
                    return before.with(
                            before.all().stream()
                                    .map(tier -> tier.equals(current) ? wanted : tier)
                                    .toList());
                });
    }

    /** Another order, in which every tier must be. */
    public Tiers arrange(Arrangement wanted, Actor actor) {
        List<TierId> order = wanted.ids().stream().map(TierId::new).toList();
        return on(
                wanted.version(),
                actor,
                before -> {
                    List<TierId> known = before.all().stream().map(Tier::id).toList();
                    if (order.size() != known.size()
                            || !new HashSet<>(order).equals(new HashSet<>(known))) {
                        throw Rejected.at("order", "c360.order.incomplete.error");
                    }
                    return before.with(
                            order.stream().map(id -> before.find(id).orElseThrow()).toList());
                });
    }

    /** Takes away a tier that no customer has. */
    public Tiers remove(TierId id, int version, Actor actor) {
        return on(
                version,
                actor,
                before -> {
                    Tier gone = before.find(id).orElseThrow(NotFound::new);
                    int customers = holders.customers(id);
                    if (customers > 0) {
                        throw Rejected.value("c360.tiers.in-use.error", gone.name(), customers);
                    }
                    return before.with(
                            before.all().stream().filter(tier -> !tier.equals(gone)).toList());
                });
    }

    private Tiers on(int version, Actor actor, UnaryOperator<Tiers> change) {
        actor.require(Permission.MANAGE);
        return work.inOne(
                () -> {
                    Tiers before = store.current();
                    if (before.version() != version) {
                        throw new Stale(before);
                    }
                    Tiers wanted = change.apply(before);
                    if (wanted.equals(before)) {
                        return before;
                    }
                    Tiers next = new Tiers(wanted.all(), wanted.lastId(), version + 1);
                    FieldChange noted = new FieldChange(FIELD, before.text(), next.text());
                    store.save(
                            next,
                            version,
                            new Revision(actor.key(), clock.instant(), List.of(noted)));
                    return next;
                });
    }

    private static void requireFree(String name, Tiers tiers, Tier self) {
        if (tiers.named(name).filter(holder -> !holder.equals(self)).isPresent()) {
            throw Rejected.at("name", "c360.tiers.name-taken.error");
        }
    }
}
