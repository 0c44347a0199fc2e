package io.customer360.csm;

import io.customer360.access.Groups;
import io.customer360.shared.Actor;
import io.customer360.shared.FieldChange;
import io.customer360.shared.Fields;
import io.customer360.shared.Parse;
import io.customer360.shared.Permission;
import io.customer360.shared.Rejected;
import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import io.customer360.shared.Text;
import io.customer360.shared.UnitOfWork;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Changes how the attention that customers get is judged. */
public final class ChangeAttention {
    private static final int MAX_NAME = 255;

    private final AttentionStore store;
    private final Groups groups;
    private final UnitOfWork work;
    private final Clock clock;

    /** Changes the settings in this store; only existing groups are accepted. */
    public ChangeAttention(AttentionStore store, Groups groups, UnitOfWork work, Clock clock) {
        this.store = store;
        this.groups = groups;
        this.work = work;
        this.clock = clock;
    }

    /**
     * Reads the fields {@code version}, {@code on}, {@code days}, {@code revenue}, {@code health},
     * {@code tier} and {@code leftOut} (one group per line) and saves them.
     */
    public AttentionSettings on(Map<String, String> input, Actor actor) {
        actor.require(Permission.MANAGE);
        return work.inOne(
                () -> {
                    AttentionSettings current = store.current();
                    return save(read(input, current), current, actor);
                });
    }

    private AttentionSettings read(Map<String, String> input, AttentionSettings current) {
        Fields fields = new Fields(input);
        int version = fields.required("version", Parse::version).orElse(0);
        int days =
                fields.required(
                                "days",
                                text -> Parse.wholeNumber(text, 1, AttentionSettings.MOST_DAYS))
                        .orElse(1);
        int revenue = weight(fields, "revenue");
        int health = weight(fields, "health");
        int tier = weight(fields, "tier");
        List<String> leftOut =
                fields.optional("leftOut", lines -> groups(lines, current.leftOut()))
                        .orElse(List.of());
        boolean on = fields.flag("on");
        fields.check();
        return new AttentionSettings(on, days, revenue, health, tier, leftOut, version);
    }

    private static int weight(Fields fields, String name) {
        return fields.required(
                        name, text -> Parse.wholeNumber(text, 0, AttentionSettings.MOST_WEIGHT))
                .orElse(0);
    }

    /** A group that has gone since stays valid, so that the rest can be changed. */
    private List<String> groups(String lines, List<String> stored) {
        List<String> names = Text.lines(lines, MAX_NAME);
        if (names.size() > AttentionSettings.MOST_GROUPS) {
            throw Rejected.value("c360.input.too-many.error", AttentionSettings.MOST_GROUPS);
        }
        names.stream()
                .filter(name -> !stored.contains(name) && !groups.exists(name))
                .findFirst()
                .ifPresent(
                        name -> {
                            throw Rejected.value("c360.access.group-unknown.error", name);
                        });
        return names;
    }

    private AttentionSettings save(
            AttentionSettings wanted, AttentionSettings current, Actor actor) {
        if (current.version() != wanted.version()) {
            throw new Stale(current);
        }
        List<FieldChange> changes = FieldChange.between(texts(current), texts(wanted));
        if (changes.isEmpty()) {
            return current;
        }
        AttentionSettings next = wanted.at(current.version() + 1);
        store.save(next, current.version(), new Revision(actor.key(), clock.instant(), changes));
        return next;
    }

    private static Map<String, String> texts(AttentionSettings settings) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("on", Boolean.toString(settings.on()));
        texts.put("days", Integer.toString(settings.days()));
        texts.put("revenue", Integer.toString(settings.revenue()));
        texts.put("health", Integer.toString(settings.health()));
        texts.put("tier", Integer.toString(settings.tier()));
        texts.put("leftOut", String.join("\n", settings.leftOut()));
        return texts;
    }
}
