package io.customer360.sandbox.web.page;

import io.customer360.sandbox.jira.JiraProject;

/** A queue of a service project: a name and what it holds. */
enum Queue {
    OPEN("All open", "resolution IS EMPTY ORDER BY updated DESC"),
    UNASSIGNED("Unassigned", "assignee IS EMPTY AND resolution IS EMPTY ORDER BY created"),
    MINE("Assigned to me", "assignee = currentUser() AND resolution IS EMPTY ORDER BY updated"),
    WAITING(
            "Waiting for customer",
            "status = \"Waiting for customer\" AND resolution IS EMPTY ORDER BY updated"),
    URGENT("Urgent", "priority in (Highest, High) AND resolution IS EMPTY ORDER BY priority DESC"),
    RESOLVED("Recently resolved", "resolution IS NOT EMPTY ORDER BY resolved DESC");

    private final String words;
    private final String rest;

    Queue(String words, String rest) {
        this.words = words;
        this.rest = rest;
    }

    String words() {
        return words;
    }

    int number() {
        return ordinal() + 1;
    }

    String jql(JiraProject project) {
        return "project = " + project.key() + " AND " + rest;
    }

    String address(JiraProject project) {
        return "/projects/" + project.key() + "/queues/custom/" + number();
    }
}
