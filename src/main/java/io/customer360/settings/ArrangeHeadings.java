package io.customer360.settings;

import io.customer360.shared.Actor;
import io.customer360.shared.Fields;
import io.customer360.shared.NotFound;
import io.customer360.shared.Parse;
import io.customer360.shared.Permission;
import io.customer360.shared.Rejected;
import io.customer360.shared.Stale;
import io.customer360.shared.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts custom fields under the headings of their section, one step at a time. */
public final class ArrangeHeadings {
    /** What stands for a heading in an order, before its number. */
    public static final String HEADING = "h";

    /** What stands above the fields that are left out. */
    public static final String REST = "rest";

    /** How many headings there can be. */
    public static final int MAX_COUNT = 50;

    private final LayoutStore store;
    private final ChangeLayout change;

    /** Arranges the layout in this store. */
    public ArrangeHeadings(LayoutStore store, ChangeLayout change) {
        this.store = store;
        this.change = change;
    }

    /**
     * Reads {@code version} and {@code heading}, and adds a heading at the end. The first one takes
     * every field, so that none disappears.
     */
    public Layout add(Map<String, String> input, List<Integer> all, Actor actor) {
        Named named = read(input, actor);
        List<FieldGroup> groups = current(named.version);
        if (groups.size() >= MAX_COUNT) {
            throw Rejected.at("heading", "c360.input.too-many.error", MAX_COUNT);
        }
        groups.add(new FieldGroup(named.heading, groups.isEmpty() ? all : List.of()));
        return save(groups, named.version, actor);
    }

    /** Reads {@code version} and {@code heading}, and renames a heading. */
    public Layout rename(int number, Map<String, String> input, Actor actor) {
        Named named = read(input, actor);
        List<FieldGroup> groups = current(named.version);
        FieldGroup group = groups.get(index(number, groups));
        groups.set(number - 1, new FieldGroup(named.heading, group.fieldIds()));
        return save(groups, named.version, actor);
    }

    /** Takes a heading away; its fields go to the one above it, or else to the next. */
    public Layout remove(int number, int version, Actor actor) {
        actor.require(Permission.MANAGE);
        List<FieldGroup> groups = current(version);
        FieldGroup gone = groups.remove(index(number, groups));
        if (!groups.isEmpty()) {
            int heir = Math.max(0, number - 2);
            FieldGroup old = groups.get(heir);
            List<Integer> fields = new ArrayList<>(old.fieldIds());
            fields.addAll(number == 1 ? 0 : fields.size(), gone.fieldIds());
            groups.set(heir, new FieldGroup(old.heading(), fields));
        }
        return save(groups, version, actor);
    }

    /**
     * Reads {@code version} and {@code order}: headings as {@code h1}, fields by their ids, and
     * {@code rest} above the fields that are left out, with commas between. Every field that stands
     * under a heading now has to occur, unless it is none of all there are.
     */
    public Layout place(Map<String, String> input, List<Integer> all, Actor actor) {
        actor.require(Permission.MANAGE);
        Fields fields = new Fields(input);
        int version = fields.required("version", Parse::version).orElse(0);
        String order = fields.required("order", text -> text).orElse("");
        fields.check();
        List<FieldGroup> groups = current(version);
        List<FieldGroup> placed =
                fields.attempt("order", () -> placed(order, groups, all)).orElse(List.of());
        fields.check();
        return save(placed, version, actor);
    }

    private static List<FieldGroup> placed(
            String order, List<FieldGroup> groups, List<Integer> all) {
        List<FieldGroup> placed = new ArrayList<>();
        Set<Integer> missing = new HashSet<>(all);
        missing.retainAll(groups.stream().flatMap(it -> it.fieldIds().stream()).toList());
        Set<Integer> headings = new HashSet<>();
        boolean rest = false;
        for (String item : order.split(",", -1)) {
            if (item.equals(REST)) {
                rest = true;
            } else if (item.startsWith(HEADING)) {
                int number = Parse.wholeNumber(item.substring(1), 1, groups.size());
                headings.add(number);
                placed.add(new FieldGroup(groups.get(number - 1).heading(), List.of()));
                rest = false;
            } else {
                int field = Parse.wholeNumber(item, 1, Integer.MAX_VALUE);
                missing.remove(field);
                if (!rest) {
                    put(field, placed);
                }
            }
        }
        boolean whole = headings.size() == groups.size() && placed.size() == groups.size();
        if (!whole || !missing.isEmpty()) {
            throw Rejected.value("c360.order.incomplete.error");
        }
        return placed;
    }

    private static void put(int field, List<FieldGroup> placed) {
        if (placed.isEmpty()) {
            throw Rejected.value("c360.layout.no-heading.error");
        }
        FieldGroup last = placed.remove(placed.size() - 1);
        List<Integer> fields = new ArrayList<>(last.fieldIds());
        fields.add(field);
        placed.add(new FieldGroup(last.heading(), fields));
    }

    private Layout save(List<FieldGroup> groups, int version, Actor actor) {
        return change.on(
                Map.of("version", Integer.toString(version), "groups", LayoutTexts.text(groups)),
                actor);
    }

    private List<FieldGroup> current(int version) {
        Layout current = store.current();
        if (current.version() != version) {
            throw new Stale(current);
        }
        return new ArrayList<>(current.fieldGroups());
    }

    private static int index(int number, List<FieldGroup> groups) {
        if (number < 1 || number > groups.size()) {
            throw new NotFound();
        }
        return number - 1;
    }

    private static Named read(Map<String, String> input, Actor actor) {
        actor.require(Permission.MANAGE);
        Fields fields = new Fields(input);
        int version = fields.required("version", Parse::version).orElse(0);
        String heading =
                fields.required("heading", text -> Text.line(text, FieldGroup.MAX_HEADING))
                        .orElse("");
        fields.check();
        return new Named(version, heading);
    }

    private record Named(int version, String heading) {}
}
