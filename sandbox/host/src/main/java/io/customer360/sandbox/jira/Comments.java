package io.customer360.sandbox.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Comments of issues, oldest first; internal ones are shown to licensed users only. */
public final class Comments {

    private static final int MOST = 1000;

    private final JdbcClient sql;
    private final Users users;

    Comments(JdbcClient sql, Users users) {
        this.sql = sql;
        this.users = users;
    }

    /** The comments that a viewer may read on an issue that they may see. */
    public List<JiraComment> visible(Issue issue, ApplicationUser viewer) {
        return viewer == null
                ? List.of()
                : list(
                        issue,
                        "i.ID = :issue AND " + Visibility.comment() + " AND " + Visibility.issue(),
                        Map.of(
                                "issue",
                                issue.getId(),
                                "viewer",
                                viewer.getKey(),
                                "permission",
                                Grants.BROWSE));
    }

    /** All comments of an issue, whoever asks. */
    public List<JiraComment> all(Issue issue) {
        return list(issue, "i.ID = :issue", Map.of("issue", issue.getId()));
    }

    /** The issue that a comment belongs to. */
    Optional<Long> issueOf(long commentId) {
        return sql.sql("SELECT ISSUE_ID FROM J_COMMENT WHERE ID = ?")
                .param(commentId)
                .query(Long.class)
                .optional();
    }

    /** Whether a comment is internal; nothing when there is no such comment. */
    public Optional<Boolean> internal(long commentId) {
        return sql.sql("SELECT IS_INTERNAL FROM J_COMMENT WHERE ID = ?")
                .param(commentId)
                .query(Boolean.class)
                .optional();
    }

    JiraComment add(
            Issue issue, ApplicationUser author, String body, boolean internal, Instant at) {
        var key = new GeneratedKeyHolder();
        sql.sql(
                        """
                        INSERT INTO J_COMMENT (ISSUE_ID, AUTHOR, BODY, CREATED, IS_INTERNAL)
                        VALUES (?, ?, ?, ?, ?)""")
                .params(issue.getId(), author.getKey(), body, at.toEpochMilli(), internal)
                .update(key, "id");
        return new JiraComment(key.getKey().longValue(), issue, author, body, at, internal);
    }

    private List<JiraComment> list(Issue issue, String condition, Map<String, ?> params) {
        List<Row> rows =
                sql.sql(
                                "SELECT c.* FROM J_COMMENT c JOIN J_ISSUE i ON i.ID = c.ISSUE_ID"
                                        + " WHERE "
                                        + condition
                                        + " ORDER BY c.CREATED, c.ID LIMIT "
                                        + MOST)
                        .params(params)
                        .query(
                                (row, number) ->
                                        new Row(
                                                row.getLong("ID"),
                                                row.getString("AUTHOR"),
                                                row.getString("BODY"),
                                                Instant.ofEpochMilli(row.getLong("CREATED")),
                                                row.getBoolean("IS_INTERNAL")))
                        .list();
        Map<String, JiraUser> authors =
                users.byKeys(rows.stream().map(Row::author).collect(Collectors.toSet()));
        return rows.stream().map(row -> row.of(issue, authors)).toList();
    }

    private record Row(long id, String author, String body, Instant at, boolean internal) {
        JiraComment of(Issue issue, Map<String, JiraUser> authors) {
            JiraUser person = authors.getOrDefault(author, JiraUser.unknown(author));
            return new JiraComment(id, issue, person, body, at, internal);
        }
    }
}
