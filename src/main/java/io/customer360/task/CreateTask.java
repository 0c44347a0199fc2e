package io.customer360.task;

import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Fields;
import io.customer360.shared.Parse;
import io.customer360.shared.Permission;
import io.customer360.shared.Rejected;
import io.customer360.shared.Text;
import io.customer360.shared.Today;
import io.customer360.shared.UserKey;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Creates a task for a customer: an issue, which Jira makes and keeps the history of. */
public final class CreateTask {
    private static final int LONGEST_KEY = 255;

    /** Jira writes years with two digits, so that a day far away would become another century. */
    private static final int YEARS = 15;

    private final NewIssues issues;
    private final IssueKinds kinds;
    private final TaskSettingsStore settings;
    private final Today today;

    /** Creates the issues that these settings choose. */
    public CreateTask(NewIssues issues, IssueKinds kinds, TaskSettingsStore settings, Today today) {
        this.issues = issues;
        this.kinds = kinds;
        this.settings = settings;
        this.today = today;
    }

    /** Whether there can be tasks at all. */
    public boolean possible() {
        return condition() == Condition.READY;
    }

    /** Whether there can be tasks, or why not. */
    public Condition condition() {
        return kinds.condition(settings.current().tasks());
    }

    /** Refuses when there cannot be tasks. */
    public void requirePossible() {
        if (!possible()) {
            throw Rejected.value("c360.tasks.impossible.error");
        }
    }

    /** Creates a task that somebody else has thought of. */
    public MadeIssue make(CustomerId customer, NewIssue wanted, Actor actor) {
        actor.require(Permission.EDIT);
        requirePossible();
        return issues.make(settings.current().tasks(), wanted, customer, actor);
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
                        fields.optional("due", this::due),
                        fields.optional(
                                "assignee", text -> new UserKey(Text.line(text, LONGEST_KEY))));
        fields.check();
        return make(customer, wanted, actor);
    }

    private LocalDate due(String text) {
        LocalDate day = Parse.day(text);
        LocalDate now = today.in(Optional.empty());
        if (day.isBefore(now.minusYears(YEARS)) || day.isAfter(now.plusYears(YEARS))) {
            throw Rejected.value(
                    "c360.input.date-range.error",
                    now.minusYears(YEARS).toString(),
                    now.plusYears(YEARS).toString());
        }
        return day;
    }
}
