package io.customer360.rest;

import io.customer360.shared.Rejected;
import java.util.Locale;
import java.util.stream.Stream;

/** A task that the form of a new one begins with. */
enum TaskIdea {
    TASK("c360.health-page.task.action"),
    CHECK_IN("c360.churn.schedule-check-in.action");

    private final String textKey;

    TaskIdea(String textKey) {
        this.textKey = textKey;
    }

    /** The one that an address asks for. */
    static TaskIdea of(String code) {
        return code == null
                ? TASK
                : Stream.of(values())
                        .filter(it -> it.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> Rejected.at("idea", "c360.input.choice.error"));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its name, which the form begins with unless it is just any task. */
    String textKey() {
        return textKey;
    }
}
