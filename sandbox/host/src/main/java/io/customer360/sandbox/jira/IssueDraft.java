package io.customer360.sandbox.jira;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a new issue is to be; whatever is left out gets Jira's default. */
public final class IssueDraft {

    final String project;
    final String summary;
    String type = "Service Request";
    String description = "";
    String status = "Open";
    String priority = "Medium";
    String resolution;
    String assignee;
    String reporter;
    String creator;
    String requestType;
    Instant created;
    Instant updated;
    Instant resolved;
    LocalDate due;
    String level;
    Integer satisfaction;
    Long customerNumber;
    Instant rated;
    String ratingComment;
    Long timeSpent;
    List<Integer> organisations = List.of();
    List<String> labels = List.of();
    List<String> participants = List.of();
    final List<SlaCycle> cycles = new ArrayList<>();

    private IssueDraft(String project, String summary) {
        this.project = project;
        this.summary = summary;
    }

    /** An issue in the project of this key. */
    public static IssueDraft in(String project, String summary) {
        return new IssueDraft(project, summary);
    }

    /** Its issue type by name. */
    public IssueDraft type(String name) {
        type = name;
        return this;
    }

    /** Its text. */
    public IssueDraft description(String text) {
        description = text;
        return this;
    }

    /** Its status by name. */
    public IssueDraft status(String name) {
        status = name;
        return this;
    }

    /** Its priority by name. */
    public IssueDraft priority(String name) {
        priority = name;
        return this;
    }

    /** Its resolution by name, with the moment it was reached. */
    public IssueDraft resolved(String name, Instant at) {
        resolution = name;
        resolved = at;
        return this;
    }

    /** Who works on it, by user key. */
    public IssueDraft assignee(String userKey) {
        assignee = userKey;
        return this;
    }

    /** Who asked, by user key; left out, it is who creates it. */
    public IssueDraft reporter(String userKey) {
        reporter = userKey;
        return this;
    }

    /** Who entered it, by user key; left out, it is who creates it. */
    public IssueDraft creator(String userKey) {
        creator = userKey;
        return this;
    }

    /** What was asked for in the portal, by name. */
    public IssueDraft requestType(String name) {
        requestType = name;
        return this;
    }

    /** When it was created and last updated. */
    public IssueDraft dated(Instant from, Instant to) {
        created = from;
        updated = to;
        return this;
    }

    /** When it is due. */
    public IssueDraft due(LocalDate day) {
        due = day;
        return this;
    }

    /** Its security level by name. */
    public IssueDraft level(String name) {
        level = name;
        return this;
    }

    /** The customer's rating, 1 to 5. */
    public IssueDraft satisfaction(int stars) {
        satisfaction = stars;
        return this;
    }

    /** When the customer rated it, and what they wrote, which may be null. */
    public IssueDraft rated(Instant at, String comment) {
        rated = at;
        ratingComment = comment;
        return this;
    }

    /** The work that was logged on it, in seconds. */
    public IssueDraft spent(long seconds) {
        timeSpent = seconds;
        return this;
    }

    /** Its labels. */
    public IssueDraft labels(String... words) {
        labels = List.of(words);
        return this;
    }

    /** Who else takes part, by user key. */
    public IssueDraft participants(String... userKeys) {
        participants = List.of(userKeys);
        return this;
    }

    /**
     * Adds an SLA cycle; stopped is null while it is open, pausedAt unless it waits for the
     * customer. Without any, a request in a service project starts both clocks when it is created.
     */
    public IssueDraft sla(
            SlaMetric metric, Instant started, Instant stopped, Duration goal, Instant pausedAt) {
        cycles.add(new SlaCycle(metric, started, stopped, goal, pausedAt));
        return this;
    }

    /** The customer that it is about, for projects without service desk. */
    public IssueDraft customer(long number) {
        customerNumber = number;
        return this;
    }

    /** The organisations in its Organizations field. */
    public IssueDraft organisations(Integer... ids) {
        organisations = List.of(ids);
        return this;
    }
}
