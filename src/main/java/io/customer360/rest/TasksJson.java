package io.customer360.rest;

import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.SafeUrl;
import io.customer360.task.TaskSheet;

/**
 * Tasks for a customer that the reader can see.
 *
 * @param condition whether there can be tasks: unset, gone, archived or ready
 * @param set which of them: due, open or all
 * @param made key of the task that the reader has just created
 * @param untied whether Jira did not let it name the customer, so that it is not in the list
 */
public record TasksJson(
        int customer,
        String condition,
        String set,
        DrillJson list,
        boolean canCreate,
        Made made,
        boolean untied) {

    /** A task that was just created. */
    public record Made(String key, SafeUrl url) {}

    static TasksJson of(TaskSheet sheet, boolean canCreate, CustomerUrls urls) {
        var query = sheet.query();
        var list = "/tasks/list?set=" + query.set().code() + "&start=";
        return new TasksJson(
                sheet.customer().value(),
                sheet.condition().code(),
                query.set().code(),
                sheet.page()
                        .map(
                                page ->
                                        DrillJson.of(
                                                page,
                                                query.start(),
                                                query.previous(),
                                                query.next(page.total()),
                                                start -> urls.api(sheet.customer(), list + start),
                                                urls))
                        .orElse(DrillJson.UNKNOWN),
                canCreate,
                null,
                false);
    }

    /** The same list with the task that was just created. */
    TasksJson with(String key, boolean tied, CustomerUrls urls) {
        return new TasksJson(
                customer, condition, set, list, canCreate, new Made(key, urls.ticket(key)), !tied);
    }
}
