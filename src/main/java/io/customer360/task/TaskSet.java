package io.customer360.task;

import java.util.Optional;
import java.util.stream.Stream;

/** Some of the tasks for a customer. */
public enum TaskSet {
    /** Those without a resolution whose day has passed. */
    DUE("due"),
    /** Those without a resolution. */
    OPEN("open"),
    ALL("all");

    private final String code;

    TaskSet(String code) {
        this.code = code;
    }

    /** The set of this name. */
    static Optional<TaskSet> of(String code) {
        return Stream.of(values()).filter(set -> set.code.equals(code)).findFirst();
    }

    /** Its name in input and output. */
    public String code() {
        return code;
    }
}
