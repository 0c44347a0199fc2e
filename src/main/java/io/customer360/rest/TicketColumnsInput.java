package io.customer360.rest;

import io.customer360.rest.input.Input;

/** Which columns of tickets somebody wants to see, each true or false. */
public record TicketColumnsInput(
        String status,
        String priority,
        String reporter,
        String assignee,
        String created,
        String updated,
        String due,
        String resolved,
        String satisfaction)
        implements Input {}
