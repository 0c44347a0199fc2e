package io.customer360.settings;

import io.customer360.shared.Actor;
import io.customer360.shared.FieldChange;
import io.customer360.shared.Fields;
import io.customer360.shared.Parse;
import io.customer360.shared.Permission;
import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import io.customer360.shared.UnitOfWork;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Replaces the list of industries; customers keep the industry they have. */
public final class ChangeIndustries {

    private final IndustriesStore store;
    private final UnitOfWork work;
    private final Clock clock;

    /** Changes the list in this store. */
    public ChangeIndustries(IndustriesStore store, UnitOfWork work, Clock clock) {
        this.store = store;
        this.work = work;
        this.clock = clock;
    }

    /** Reads the fields {@code version} and {@code names} (one per line) and saves the list. */
    public Industries on(Map<String, String> input, Actor actor) {
        actor.require(Permission.MANAGE);
        Fields fields = new Fields(input);
        int version = fields.required("version", Parse::version).orElse(0);
        List<String> names =
                fields.attempt(
                                "names",
                                () -> Industries.of(input.getOrDefault("names", ""), version))
                        .map(Industries::names)
                        .orElse(List.of());
        fields.check();
        return work.inOne(() -> save(names, version, actor));
    }

    private Industries save(List<String> names, int version, Actor actor) {
        Industries current = store.current();
        if (current.version() != version) {
            throw new Stale(current);
        }
        if (current.names().equals(names)) {
            return current;
        }
        FieldChange change =
                new FieldChange(
                        "names", String.join("\n", current.names()), String.join("\n", names));
        Industries next = new Industries(names, version + 1);
        store.save(next, version, new Revision(actor.key(), clock.instant(), List.of(change)));
        return next;
    }
}
