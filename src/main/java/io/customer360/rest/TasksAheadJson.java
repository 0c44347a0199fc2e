package io.customer360.rest;

import io.customer360.rest.view.SafeUrl;
import java.util.List;

/**
 * What a CSM has to do next.
 *
 * @param condition whether there can be tasks
 * @param available whether Jira can tell
 * @param total how many there are; absent when Jira cannot tell
 * @param url where Jira lists them; absent when it cannot
 */
public record TasksAheadJson(
        String condition, boolean available, Long total, SafeUrl url, List<Item> items) {

    /** A task with its customers that the reader may see. */
    public record Item(TicketJson ticket, List<Customer> customers, boolean overdue) {}

    /** A customer. */
    public record Customer(int id, String name, SafeUrl url) {}
}
