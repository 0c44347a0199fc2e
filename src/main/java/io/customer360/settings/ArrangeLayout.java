package io.customer360.settings;

import io.customer360.shared.Actor;
import io.customer360.shared.Fields;
import io.customer360.shared.NotFound;
import io.customer360.shared.Parse;
import io.customer360.shared.Permission;
import io.customer360.shared.Rejected;
import io.customer360.shared.Stale;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Arranges the sections and tiles of the customer page one step at a time. */
public final class ArrangeLayout {
    private final LayoutStore store;
    private final ChangeLayout change;

    /** Arranges the layout in this store. */
    public ArrangeLayout(LayoutStore store, ChangeLayout change) {
        this.store = store;
        this.change = change;
    }

    /** Reads {@code version} and {@code order}, which is all keys with commas between. */
    public Layout order(LayoutPart part, Map<String, String> input, Actor actor) {
        actor.require(Permission.MANAGE);
        Fields fields = new Fields(input);
        int version = fields.required("version", Parse::version).orElse(0);
        List<String> order =
                fields.required("order", text -> List.of(text.split(",", -1))).orElse(List.of());
        fields.check();
        Layout current = current(version);
        if (order.size() != part.keys().size() || !Set.copyOf(order).equals(keys(part))) {
            throw Rejected.at("order", "c360.order.incomplete.error");
        }
        return save(part, new Arrangement(order, part.of(current).off()), current, actor);
    }

    /** Reads {@code version} and {@code on}, and shows a section or tile or leaves it out. */
    public Layout show(LayoutPart part, String key, Map<String, String> input, Actor actor) {
        actor.require(Permission.MANAGE);
        Fields fields = new Fields(input);
        int version = fields.required("version", Parse::version).orElse(0);
        boolean on = fields.flag("on");
        fields.check();
        if (!part.keys().contains(key)) {
            throw new NotFound();
        }
        Layout current = current(version);
        Arrangement before = part.of(current);
        Set<String> off = new HashSet<>(before.off());
        if (on) {
            off.remove(key);
        } else {
            off.add(key);
        }
        if (part == LayoutPart.SECTIONS && off.containsAll(keys(part))) {
            throw Rejected.value("c360.layout.last-section.error");
        }
        return save(part, new Arrangement(before.all(part.keys()), off), current, actor);
    }

    private Layout save(LayoutPart part, Arrangement wanted, Layout current, Actor actor) {
        return change.on(
                Map.of(
                        "version",
                        Integer.toString(current.version()),
                        part.code(),
                        LayoutTexts.text(wanted, part.keys())),
                actor);
    }

    private Layout current(int version) {
        Layout current = store.current();
        if (current.version() != version) {
            throw new Stale(current);
        }
        return current;
    }

    private static Set<String> keys(LayoutPart part) {
        return Set.copyOf(part.keys());
    }
}
