package io.customer360.settings;

import io.customer360.shared.Actor;
import io.customer360.shared.FieldChange;
import io.customer360.shared.Fields;
import io.customer360.shared.Parse;
import io.customer360.shared.Permission;
import io.customer360.shared.Rejected;
import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import io.customer360.shared.UnitOfWork;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Arranges the page of a customer anew. */
public final class ChangeLayout {

    private final LayoutStore store;
    private final UnitOfWork work;
    private final Clock clock;

    /** Changes the layout in this store. */
    public ChangeLayout(LayoutStore store, UnitOfWork work, Clock clock) {
        this.store = store;
        this.work = work;
        this.clock = clock;
    }

    /**
     * Reads the field {@code version} and those of {@code sections}, {@code widgets}, {@code tiles}
     * and {@code groups} that are given, and saves the layout; the others stay as they are.
     */
    public Layout on(Map<String, String> input, Actor actor) {
        actor.require(Permission.MANAGE);
        Fields fields = new Fields(input);
        Layout current = store.current();
        int version = fields.required("version", Parse::version).orElse(0);
        Layout wanted =
                new Layout(
                        arrangement(fields, input, "sections", Layout.SECTION_KEYS)
                                .orElse(current.sectionOrder()),
                        arrangement(fields, input, "widgets", Layout.WIDGET_KEYS)
                                .orElse(current.widgetOrder()),
                        arrangement(fields, input, "tiles", Layout.TILE_KEYS)
                                .orElse(current.tileOrder()),
                        read(input, "groups")
                                .flatMap(
                                        it ->
                                                fields.attempt(
                                                        "groups", () -> LayoutTexts.groups(it)))
                                .orElse(current.fieldGroups()),
                        version);
        if (wanted.sections().isEmpty()) {
            fields.attempt("sections", ChangeLayout::refuseEmpty);
        }
        fields.check();
        return work.inOne(() -> save(wanted, actor));
    }

    private Layout save(Layout wanted, Actor actor) {
        Layout current = store.current();
        if (current.version() != wanted.version()) {
            throw new Stale(current);
        }
        List<FieldChange> changes =
                FieldChange.between(LayoutTexts.of(current), LayoutTexts.of(wanted));
        if (changes.isEmpty()) {
            return current;
        }
        Layout next = wanted.at(current.version() + 1);
        store.save(next, current.version(), new Revision(actor.key(), clock.instant(), changes));
        return next;
    }

    private static Optional<Arrangement> arrangement(
            Fields fields, Map<String, String> input, String name, List<String> known) {
        return read(input, name)
                .flatMap(it -> fields.attempt(name, () -> LayoutTexts.arrangement(it, known)));
    }

    private static Optional<String> read(Map<String, String> input, String name) {
        return Optional.ofNullable(input.get(name));
    }

    private static Void refuseEmpty() {
        throw Rejected.value("c360.input.required.error");
    }
}
