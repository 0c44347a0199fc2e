package io.customer360.sandbox.it;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.fasterxml.jackson.databind.JsonNode;
import io.customer360.sandbox.jira.IssueDraft;
import io.customer360.sandbox.jira.JiraIssue;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Tasks for one customer in the demo's project, made by a test. */
record CustomerTasks(Installation on, int customer) {
    static final String PROJECT = "CST";

    String path() {
        return "customers/" + customer + "/tasks";
    }

    /** A task that is due so many days from today. */
    JiraIssue create(String summary, int days) {
        return create(summary, LocalDate.now(ZoneOffset.UTC).plusDays(days));
    }

    JiraIssue create(String summary, LocalDate due) {
        var draft =
                IssueDraft.in(PROJECT, summary)
                        .type("Task")
                        .status("To Do")
                        .customer(customer)
                        .due(due);
        return on.world().issues().create(draft, on.world().user("admin"));
    }

    void resolve(JiraIssue task, String resolution) {
        on.world().issues().resolve(task, resolution, on.world().user("lena"));
    }

    JsonNode get(String user, String query) {
        return on.as(user).get(path() + query).expect(200).json();
    }

    /** How many tasks Jira itself finds for a person by a search. */
    long found(String user, String jql) throws Exception {
        var search = on.world().service(SearchService.class);
        var person = on.world().user(user);
        var query = search.parseQuery(person, jql).getQuery();
        return on.world().runAs(person, () -> search.searchCount(person, query));
    }

    static List<String> summaries(JsonNode list) {
        return list.path("items").valueStream().map(it -> it.path("summary").asText()).toList();
    }
}
