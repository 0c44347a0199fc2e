package io.customer360.task;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Replaces the settings for tasks; only what Jira has can be chosen. */
public final class ChangeTaskSettings {
    private static final String CHOICE = "c360.input.choice.error";

    private final TaskSettingsStore store;
    private final IssueKinds kinds;
    private final UnitOfWork work;
    private final Clock clock;

    /** Changes the settings in this store. */
    public ChangeTaskSettings(
            TaskSettingsStore store, IssueKinds kinds, UnitOfWork work, Clock clock) {
        this.store = store;
        this.kinds = kinds;
        this.work = work;
        this.clock = clock;
    }

    /** Reads the fields of the form and saves them. */
    public TaskSettings on(Map<String, String> input, Actor actor) {
        actor.require(Permission.MANAGE);
        Fields fields = new Fields(input);
        int version = fields.required("version", Parse::version).orElse(0);
        IssueKind tasks = kind(fields, "project", "type");
        IssueKind nominations = kind(fields, "nominationProject", "nominationType");
        String field = choice(fields, "field", kinds.fields());
        String accepted = choice(fields, "accepted", kinds.resolutions());
        if (nominations.chosen() && !fields.given("accepted")) {
            fields.problem("accepted", "c360.input.required.error");
        }
        fields.check();
        var wanted = new TaskSettings(tasks, nominations, field, accepted, version);
        return work.inOne(() -> save(wanted, actor));
    }

    /** A project and a type of it; either both are given or neither. */
    private IssueKind kind(Fields fields, String project, String type) {
        if (!fields.given(project) && !fields.given(type)) {
            return IssueKind.NONE;
        }
        var kind =
                new IssueKind(
                        fields.required(project, text -> known(text, kinds.projects())).orElse(""),
                        fields.required(type, text -> known(text, kinds.types())).orElse(""));
        if (fields.clean(project, type) && !kinds.has(kind)) {
            fields.problem(type, "c360.settings.tasks-type.error");
        }
        return kind;
    }

    private static String choice(Fields fields, String field, List<Choice> choices) {
        return fields.optional(field, text -> known(text, choices)).orElse("");
    }

    private static String known(String text, List<Choice> choices) {
        return choices.stream()
                .map(Choice::id)
                .filter(text.strip()::equals)
                .findFirst()
                .orElseThrow(() -> Rejected.value(CHOICE));
    }

    private TaskSettings save(TaskSettings wanted, Actor actor) {
        TaskSettings current = store.current();
        if (current.version() != wanted.version()) {
            throw new Stale(current);
        }
        List<FieldChange> changes = FieldChange.between(texts(current), texts(wanted));
        if (changes.isEmpty()) {
            return current;
        }
        TaskSettings next =
                new TaskSettings(
                        wanted.tasks(),
                        wanted.nominations(),
                        wanted.field(),
                        wanted.accepted(),
                        current.version() + 1);
        store.save(next, current.version(), new Revision(actor.key(), clock.instant(), changes));
        return next;
    }

    private static Map<String, String> texts(TaskSettings settings) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("project", settings.tasks().project());
        texts.put("type", settings.tasks().type());
        texts.put("field", settings.field());
        texts.put("nominationProject", settings.nominations().project());
        texts.put("nominationType", settings.nominations().type());
        texts.put("accepted", settings.accepted());
        return texts;
    }
}
