package io.customer360.rest;

import java.time.LocalDate;

/** The form of a new task; it starts with the day in a week. */
public record TaskFormJson(int customer, String due) {

    static TaskFormJson of(int customer, LocalDate due) {
        return new TaskFormJson(customer, due.toString());
    }
}
