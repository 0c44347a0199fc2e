package io.customer360.rest;

import java.time.LocalDate;

/** The form of a task that an assessment suggests. */
public record AssessmentFormJson(int customer, String idea, String summary, String due) {

    static AssessmentFormJson of(int customer, TaskIdea idea, String summary, LocalDate due) {
        return new AssessmentFormJson(customer, idea.code(), summary, due.toString());
    }
}
