package io.customer360.sandbox.jira;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads issues: one statement for the rows, one for all their people, one for organisations, one
 * for labels and participants.
 */
final class IssueRows {

    /** No search answers more issues than this, whatever the pager says. */
    static final int MOST = 10_000;

    /** Finds and counts by id alone, so that only the page itself is read with its texts. */
    private static final String PAGE =
            """
            SELECT i.*, p.PKEY, p.NAME AS PROJECT_NAME, p.TYPE_KEY, p.ARCHIVED, p.LEAD_KEY,
                t.NAME AS REQUEST_NAME, t.DESCRIPTION AS REQUEST_TEXT,
                t.ISSUE_TYPE AS REQUEST_ISSUE_TYPE, f.TOTAL
            FROM (SELECT i.ID AS FOUND, COUNT(*) OVER () AS TOTAL
                FROM J_ISSUE i WHERE %1$s ORDER BY %2$s LIMIT :rowLimit OFFSET :rowStart) f
            JOIN J_ISSUE i ON i.ID = f.FOUND
            JOIN J_PROJECT p ON p.ID = i.PROJECT_ID
            LEFT JOIN J_REQUEST_TYPE t ON t.ID = i.REQUEST_TYPE_ID
            ORDER BY %2$s""";

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

    /** The statement that reads a page. */
    static String page(String condition, String order) {
        return PAGE.formatted(condition, order);
    }

    Found find(String condition, String order, Map<String, ?> params, int start, int max) {
        List<IssueRow> rows =
                sql.sql(page(condition, order))
                        .params(params)
                        .param("rowLimit", Math.min(Math.max(max, 0), MOST))
                        .param("rowStart", Math.max(start, 0))
                        .query(IssueRow::of)
                        .list();
        long total =
                rows.isEmpty() ? emptyTotal(condition, params, start, max) : rows.get(0).total();
        return new Found(issues(rows), total);
    }

    long count(String condition, Map<String, ?> params) {
        return sql.sql("SELECT COUNT(*) FROM J_ISSUE i WHERE " + condition)
                .params(params)
                .query(Long.class)
                .single();
    }

    private long emptyTotal(String condition, Map<String, ?> params, int start, int max) {
        return start > 0 || max <= 0 ? count(condition, params) : 0;
    }

    private List<JiraIssue> issues(List<IssueRow> rows) {
        List<Long> ids = rows.stream().map(IssueRow::id).toList();
        IssueExtras extras = IssueExtras.of(ids, sql);
        Stream<String> named =
                Stream.concat(rows.stream().flatMap(IssueRow::people), extras.people());
        Map<String, JiraUser> people =
                users.byKeys(named.filter(Objects::nonNull).distinct().toList());
        Map<Long, List<Organisation>> owners = organisations.ofIssues(ids);
        return rows.stream().map(row -> issue(row, people, owners, extras)).toList();
    }

    private JiraIssue issue(
            IssueRow row,
            Map<String, JiraUser> people,
            Map<Long, List<Organisation>> owners,
            IssueExtras extras) {
        return new JiraIssue(
                row.id(),
                row.project(person(row.lead(), people)),
                row.number(),
                constants.of(Constant.OfType.class, row.type()),
                row.summary(),
                row.description(),
                constants.of(Constant.OfStatus.class, row.status()),
                constants.of(Constant.OfPriority.class, row.priority()),
                constants.of(Constant.OfResolution.class, row.resolution()),
                person(row.assignee(), people),
                person(row.reporter(), people),
                person(row.creator(), people),
                row.dates(),
                row.security(),
                owners.getOrDefault(row.id(), List.of()),
                row.customerNumber(),
                row.timeSpent(),
                request(row, people, extras));
    }

    private static JiraIssue.Request request(
            IssueRow row, Map<String, JiraUser> people, IssueExtras extras) {
        List<ApplicationUser> participants =
                extras.participantsOf(row.id()).stream()
                        .<ApplicationUser>map(key -> person(key, people))
                        .toList();
        return new JiraIssue.Request(
                row.requestType(),
                row.satisfaction(),
                row.rated(),
                row.ratingComment(),
                extras.labelsOf(row.id()),
                participants);
    }

    /** A key that nobody has any more is still shown, as Jira does. */
    private static JiraUser person(String key, Map<String, JiraUser> people) {
        return key == null ? null : people.getOrDefault(key, JiraUser.unknown(key));
    }
}
