package io.customer360.sandbox.jira;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads issues: one statement for the rows, one for all their people, one for organisations. */
final class IssueRows {

    /** No search answers more issues than this, whatever the pager says. */
    static final int MOST = 10_000;

    private final JdbcClient sql;
    private final Users users;
    private final Constants constants;
    private final Organisations organisations;

    IssueRows(JdbcClient sql, Users users, Constants constants, Organisations organisations) {
        this.sql = sql;
        this.users = users;
        this.constants = constants;
        this.organisations = organisations;
    }

    /** A part of what a condition over i finds, and how many there are in all. */
    record Found(List<JiraIssue> issues, long total) {}

    Found find(String condition, String order, Map<String, ?> params, int start, int max) {
        List<Row> rows =
                sql.sql(
                                """
                                SELECT i.*, p.PKEY, p.NAME AS PROJECT_NAME, p.TYPE_KEY, p.LEAD_KEY,
                                    COUNT(*) OVER () AS TOTAL
                                FROM J_ISSUE i JOIN J_PROJECT p ON p.ID = i.PROJECT_ID
                                WHERE %s ORDER BY %s LIMIT :rowLimit OFFSET :rowStart"""
                                        .formatted(condition, order))
                        .params(params)
                        .param("rowLimit", Math.min(Math.max(max, 0), MOST))
                        .param("rowStart", Math.max(start, 0))
                        .query(Row::of)
                        .list();
        long total = rows.isEmpty() ? emptyTotal(condition, params, start, max) : rows.get(0).total;
        return new Found(issues(rows), total);
    }

    long count(String condition, Map<String, ?> params) {
        return sql.sql(
                        "SELECT COUNT(*) FROM J_ISSUE i JOIN J_PROJECT p ON p.ID = i.PROJECT_ID"
                                + " WHERE "
                                + condition)
                .params(params)
                .query(Long.class)
                .single();
    }

    private long emptyTotal(String condition, Map<String, ?> params, int start, int max) {
        return start > 0 || max <= 0 ? count(condition, params) : 0;
    }

    private List<JiraIssue> issues(List<Row> rows) {
        Map<String, JiraUser> people =
                users.byKeys(rows.stream().flatMap(Row::people).distinct().toList());
        Map<Long, List<Organisation>> owners =
                organisations.ofIssues(rows.stream().map(Row::id).toList());
        return rows.stream().map(row -> issue(row, people, owners)).toList();
    }

    private JiraIssue issue(
            Row row, Map<String, JiraUser> people, Map<Long, List<Organisation>> owners) {
        return new JiraIssue(
                row.id,
                row.project(person(row.lead, people)),
                row.number,
                constants.of(Constant.OfType.class, row.type),
                row.summary,
                row.description,
                constants.of(Constant.OfStatus.class, row.status),
                constants.of(Constant.OfPriority.class, row.priority),
                constants.of(Constant.OfResolution.class, row.resolution),
                person(row.assignee, people),
                person(row.reporter, people),
                row.dates,
                row.security,
                owners.getOrDefault(row.id, List.of()),
                row.satisfaction);
    }

    /** A key that nobody has any more is still shown, as Jira does. */
    private static JiraUser person(String key, Map<String, JiraUser> people) {
        return key == null ? null : people.getOrDefault(key, JiraUser.unknown(key));
    }

    private record Row(
            long id,
            long projectId,
            String projectKey,
            String projectName,
            String projectType,
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
            JiraIssue.Dates dates,
            Long security,
            Integer satisfaction,
            long total) {

        Stream<String> people() {
            return Stream.of(lead, assignee, reporter).filter(Objects::nonNull);
        }

        JiraProject project(JiraUser leader) {
            return new JiraProject(projectId, projectKey, projectName, projectType, leader);
        }

        static Row of(ResultSet row, int index) throws SQLException {
            return new Row(
                    row.getLong("ID"),
                    row.getLong("PROJECT_ID"),
                    row.getString("PKEY"),
                    row.getString("PROJECT_NAME"),
                    row.getString("TYPE_KEY"),
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
                    new JiraIssue.Dates(
                            Instant.ofEpochMilli(row.getLong("CREATED")),
                            Instant.ofEpochMilli(row.getLong("UPDATED")),
                            moment(row.getObject("RESOLVED", Long.class)),
                            row.getObject("DUE", LocalDate.class)),
                    row.getObject("SECURITY_ID", Long.class),
                    row.getObject("SATISFACTION", Integer.class),
                    row.getLong("TOTAL"));
        }

        private static Instant moment(Long millis) {
            return millis == null ? null : Instant.ofEpochMilli(millis);
        }
    }
}
