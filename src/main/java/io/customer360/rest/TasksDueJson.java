package io.customer360.rest;

import io.customer360.rest.view.CustomerUrls;
import io.customer360.shared.CustomerId;
import io.customer360.task.TaskFigure;

/** How many tasks for a customer are past their day; no figure when Jira cannot tell. */
public record TasksDueJson(int customer, String condition, FoundJson due) {

    static TasksDueJson of(CustomerId customer, TaskFigure figure, CustomerUrls urls) {
        return new TasksDueJson(
                customer.value(),
                figure.condition().code(),
                figure.count().map(found -> FoundJson.of(found, urls)).orElse(null));
    }
}
