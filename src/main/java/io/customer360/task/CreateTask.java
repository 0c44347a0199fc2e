package io.customer360.task;

import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Fields;
import io.customer360.shared.Parse;
import io.customer360.shared.Permission;
import io.customer360.shared.Rejected;
import io.customer360.shared.Text;
import io.customer360.shared.UserKey;
import java.util.Map;

/** Creates a task for a customer: an issue, which Jira makes and keeps the history of. */
public final class CreateTask {
    private static final int LONGEST_KEY = 255;

    private final NewIssues issues;
    private final IssueKinds kinds;
    private final TaskSettingsStore settings;

    /** Creates the issues that these settings choose. */
    public CreateTask(NewIssues issues, IssueKinds kinds, TaskSettingsStore settings) {
        this.issues = issues;
        this.kinds = kinds;
        this.settings = settings;
    }

    /** Whether there can be tasks at all. */
    public boolean possible() {
        return kinds.condition(settings.current().tasks()) == Condition.READY;
    }

    /** Reads the fields {@code summary}, {@code due} and {@code assignee} and creates the task. */
    public MadeIssue on(CustomerId customer, Map<String, String> input, Actor actor) {
        actor.require(Permission.EDIT);
        Fields fields = new Fields(input);
        var wanted =
                new NewIssue(
                        fields.required("summary", text -> Text.line(text, NewIssue.MAX_SUMMARY))
                                .orElse(""),
                        "",
                        fields.optional("due", Parse::day),
                        fields.optional(
                                "assignee", text -> new UserKey(Text.line(text, LONGEST_KEY))));
        fields.check();
        if (!possible()) {
            throw Rejected.value("c360.tasks.impossible.error");
        }
        return issues.make(settings.current().tasks(), wanted, customer, actor);
    }
}
