package io.customer360.sandbox.jira;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;

/** A row of J_ISSUE with its project and request type, before people are looked up. */
record IssueRow(
        long id,
        long projectId,
        String projectKey,
        String projectName,
        String projectType,
        boolean projectArchived,
        String lead,
        long number,
        String type,
        String summary,
        String description,
        String status,
        String priority,
        String resolution,
        String assignee,
        String reporter,
        String creator,
        JiraIssue.Dates dates,
        Long security,
        RequestType requestType,
        Integer satisfaction,
        Instant rated,
        String ratingComment,
        Long customerNumber,
        Long timeSpent,
        long total) {

    Stream<String> people() {
        return Stream.of(lead, assignee, reporter, creator);
    }

    JiraProject project(JiraUser leader) {
        return new JiraProject(
                projectId, projectKey, projectName, projectType, leader, projectArchived);
    }

    static IssueRow of(ResultSet row, int index) throws SQLException {
        return new IssueRow(
                row.getLong("ID"),
                row.getLong("PROJECT_ID"),
                row.getString("PKEY"),
                row.getString("PROJECT_NAME"),
                row.getString("TYPE_KEY"),
                row.getBoolean("ARCHIVED"),
                row.getString("LEAD_KEY"),
                row.getLong("NUM"),
                row.getString("TYPE_ID"),
                row.getString("SUMMARY"),
                row.getString("DESCRIPTION"),
                row.getString("STATUS_ID"),
                row.getString("PRIORITY_ID"),
                row.getString("RESOLUTION_ID"),
                row.getString("ASSIGNEE"),
                row.getString("REPORTER"),
                row.getString("CREATOR"),
                new JiraIssue.Dates(
                        Instant.ofEpochMilli(row.getLong("CREATED")),
                        Instant.ofEpochMilli(row.getLong("UPDATED")),
                        moment(row.getObject("RESOLVED", Long.class)),
                        row.getObject("DUE", LocalDate.class)),
                row.getObject("SECURITY_ID", Long.class),
                requestType(row),
                row.getObject("SATISFACTION", Integer.class),
                moment(row.getObject("RATED", Long.class)),
                row.getString("RATING_COMMENT"),
                row.getObject("CUSTOMER_NUMBER", Long.class),
                row.getObject("TIME_SPENT", Long.class),
                row.getLong("TOTAL"));
    }

    private static RequestType requestType(ResultSet row) throws SQLException {
        return row.getString("REQUEST_NAME") == null
                ? null
                : new RequestType(
                        row.getInt("REQUEST_TYPE_ID"),
                        row.getString("PKEY"),
                        row.getString("REQUEST_NAME"),
                        row.getString("REQUEST_TEXT"),
                        row.getString("REQUEST_ISSUE_TYPE"));
    }

    private static Instant moment(Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }
}
