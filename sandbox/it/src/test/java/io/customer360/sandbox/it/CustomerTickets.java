package io.customer360.sandbox.it;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.web.bean.PagerFilter;
import com.fasterxml.jackson.databind.JsonNode;
import io.customer360.sandbox.jira.IssueDraft;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The tickets of one customer that a test makes, and what the app and Jira tell about them. */
record CustomerTickets(Installation on, int customer) {
    static final Instant START = Instant.parse("2026-01-05T08:00:00Z");
    static final List<String> STATUSES =
            List.of("Open", "In Progress", "Waiting for customer", "Resolved");
    private static final List<String> PRIORITIES =
            List.of("Lowest", "Highest", "Medium", "Low", "High");

    /** Where the app's API has them. */
    String path() {
        return "customers/" + customer + "/tickets";
    }

    /** So many tickets of all priorities and statuses, updated in another order than created. */
    void fill(int count) {
        for (int i = 0; i < count; i++) {
            var status = STATUSES.get(i % STATUSES.size());
            var draft =
                    draft(i).status(status)
                            .priority(PRIORITIES.get(i % PRIORITIES.size()))
                            .assignee(i % 3 == 0 ? null : on.key("anna"))
                            .reporter(on.key(i % 2 == 0 ? "paula" : "admin"))
                            .due(LocalDate.of(2026, 3, 1 + i * 7 % 28));
            create(
                    status.equals("Resolved")
                            ? draft.resolved("Done", START.plus(i, ChronoUnit.HOURS))
                                    .satisfaction(1 + i % 5)
                            : draft);
        }
    }

    IssueDraft draft(int number) {
        return IssueDraft.in("SUP", "Ticket number " + number)
                .organisations(customer)
                .dated(
                        START.plus(number, ChronoUnit.HOURS),
                        START.plus(30 + number * 37 % 101, ChronoUnit.DAYS));
    }

    void create(IssueDraft draft) {
        on.world().issues().create(draft, on.world().user("admin"));
    }

    /** One that agents see and others do not. */
    void secret() {
        create(
                IssueDraft.in("SUP", "Secret of the agents")
                        .organisations(customer)
                        .level("agents only"));
    }

    /** What the app answers somebody. */
    JsonNode get(String user, String query) {
        return on.as(user).get(path() + query).expect(200).json();
    }

    /** What Jira's own search finds for somebody. */
    List<String> found(String user, String jql) {
        var search = on.world().service(SearchService.class);
        var searcher = on.world().user(user);
        var query = search.parseQuery(searcher, jql).getQuery();
        try {
            return search
                    .search(searcher, query, PagerFilter.getUnlimitedFilter())
                    .getResults()
                    .stream()
                    .map(Issue::getKey)
                    .toList();
        } catch (SearchException e) {
            throw new AssertionError(jql, e);
        }
    }

    /** The keys of the tickets in an answer. */
    static List<String> keys(JsonNode answer) {
        var keys = new ArrayList<String>();
        answer.path("items").forEach(item -> keys.add(item.path("key").asText()));
        return keys;
    }

    /** The columns that an answer shows. */
    static List<String> columns(JsonNode answer) {
        var shown = new ArrayList<String>();
        for (var column : answer.path("columns")) {
            if (column.path("shown").asBoolean()) {
                shown.add(column.path("column").asText());
            }
        }
        return shown;
    }
}
