package io.customer360.task;

import io.customer360.shared.Fields;
import io.customer360.shared.Parse;
import io.customer360.shared.Rejected;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Which tasks to show, and which page of them. */
public record TaskQuery(TaskSet set, int start) {

    /** What is to be done. */
    public static final TaskQuery OPEN = new TaskQuery(TaskSet.OPEN, 0);

    /** How many tasks a page has. */
    public static final int SIZE = 20;

    /** How far a search engine pages before it gives up. */
    private static final int WINDOW = 10_000;

    /** Reads the parameters of an address by their names; any of them may be null. */
    public static TaskQuery of(UnaryOperator<String> parameters) {
        Map<String, String> given = new HashMap<>();
        given.put("set", parameters.apply("set"));
        given.put("start", parameters.apply("start"));
        Fields fields = new Fields(given);
        TaskSet set = fields.optional("set", TaskQuery::set).orElse(TaskSet.OPEN);
        int start =
                fields.optional("start", text -> Parse.wholeNumber(text, 0, WINDOW - 1)).orElse(0);
        fields.check();
        return new TaskQuery(set, start).from(start);
    }

    /** The same query for the page on which this task, counted from 0, is. */
    TaskQuery from(int task) {
        return new TaskQuery(set, task - task % SIZE);
    }

    /** Where the page before this one begins. */
    public Optional<Integer> previous() {
        return start == 0 ? Optional.empty() : Optional.of(start - SIZE);
    }

    /** Where the next page begins when there are so many tasks. */
    public Optional<Integer> next(long total) {
        int next = start + SIZE;
        return next < Math.min(total, WINDOW) ? Optional.of(next) : Optional.empty();
    }

    private static TaskSet set(String code) {
        return TaskSet.of(code.strip())
                .orElseThrow(() -> Rejected.value("c360.input.choice.error"));
    }
}
