package io.customer360.ingest;

import io.customer360.shared.Actor;
import io.customer360.shared.Permission;
import io.customer360.shared.Problem;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** The simplest kind there can be: things with a name and a size; one called "bad" is refused. */
public final class NamedThings implements Intake {
    public final Map<String, String> sizes = new TreeMap<>();
    final Map<String, Entry> entries = new TreeMap<>();

    @Override
    public String kind() {
        return "things";
    }

    @Override
    public Set<Permission> needs() {
        return Set.of(Permission.EDIT);
    }

    @Override
    public List<IntakeColumn> columns(Actor actor) {
        return List.of(
                IntakeColumn.required("name", "c360.test.name.label", "Thing").asKey(),
                IntakeColumn.optional("size", "c360.test.size.label", "Größe"),
                IntakeColumn.custom("fields.1", "Score", false).asFed(),
                IntakeColumn.custom("fields.2", "Since", false).asDays(),
                IntakeColumn.custom("fields.3", "Version", false));
    }

    @Override
    public List<Verdict> judge(List<Entry> entries, Promised promised, Manner manner, Actor actor) {
        return entries.stream().map(this::judge).toList();
    }

    @Override
    public List<Verdict> store(List<Verdict> accepted, Actor actor) {
        accepted.forEach(it -> sizes.put(name(it.entry()), size(it.entry())));
        accepted.forEach(it -> entries.put(name(it.entry()), it.entry()));
        return accepted.stream().map(it -> it.stored(1)).toList();
    }

    private Verdict judge(Entry entry) {
        String name = name(entry);
        if (name.isBlank() || name.startsWith("bad")) {
            return Verdict.rejected(
                    entry, List.of(Problem.at("name", "c360.test.bad.error", name)));
        }
        Set<String> keys = Set.of(name);
        if (!sizes.containsKey(name)) {
            return Verdict.added(entry, keys, name);
        }
        return sizes.get(name).equals(size(entry))
                ? Verdict.same(entry, keys, 1)
                : Verdict.changed(entry, keys, 1, OptionalInt.empty());
    }

    private static String name(Entry entry) {
        return entry.texts().getOrDefault("name", "");
    }

    private static String size(Entry entry) {
        return entry.texts().getOrDefault("size", "");
    }
}
