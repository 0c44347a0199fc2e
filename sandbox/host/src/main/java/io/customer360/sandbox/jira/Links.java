package io.customer360.sandbox.jira;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Links between issues; each change updates both of them. */
public final class Links {

    private static final int MOST = 1000;

    private static final String INSERT =
            "INSERT INTO J_ISSUE_LINK (SOURCE_ID, TARGET_ID, KIND)"
                    + " VALUES (:source, :target, :kind)";

    private static final String WHERE =
            " WHERE SOURCE_ID = :source AND TARGET_ID = :target AND KIND = :kind";

    private final JdbcClient sql;
    private final IssueRows rows;
    private final Issues issues;

    Links(JdbcClient sql, IssueRows rows, Issues issues) {
        this.sql = sql;
        this.rows = rows;
        this.issues = issues;
    }

    /** The links of an issue to what the viewer may see. */
    public List<JiraLink> of(JiraIssue issue, ApplicationUser viewer) {
        List<Row> links =
                sql.sql(
                                """
                                SELECT TARGET_ID AS OTHER, KIND, TRUE AS OUTWARD FROM J_ISSUE_LINK
                                WHERE SOURCE_ID = :issue
                                UNION ALL SELECT SOURCE_ID, KIND, FALSE FROM J_ISSUE_LINK
                                WHERE TARGET_ID = :issue
                                ORDER BY 2, 3 DESC, 1""")
                        .param("issue", issue.id())
                        .query(
                                (row, number) ->
                                        new Row(
                                                row.getLong("OTHER"),
                                                row.getString("KIND"),
                                                row.getBoolean("OUTWARD")))
                        .list();
        Map<Long, JiraIssue> seen = seen(links, viewer);
        return links.stream()
                .filter(link -> seen.containsKey(link.other))
                .map(link -> new JiraLink(link.words(), seen.get(link.other)))
                .toList();
    }

    /** Links an issue to another, once. */
    public JiraIssue add(JiraIssue from, LinkKind kind, JiraIssue to, ApplicationUser by) {
        return relink(from, kind, to, by, true);
    }

    /** Takes the link from an issue to another away. */
    public JiraIssue remove(JiraIssue from, LinkKind kind, JiraIssue to, ApplicationUser by) {
        return relink(from, kind, to, by, false);
    }

    private JiraIssue relink(
            JiraIssue from, LinkKind kind, JiraIssue to, ApplicationUser by, boolean linked) {
        return issues.touchBoth(
                from,
                to,
                by,
                () -> {
                    change("DELETE FROM J_ISSUE_LINK" + WHERE, from, kind, to);
                    if (linked) {
                        change(INSERT, from, kind, to);
                    }
                });
    }

    private void change(String statement, JiraIssue from, LinkKind kind, JiraIssue to) {
        sql.sql(statement)
                .param("source", from.id())
                .param("target", to.id())
                .param("kind", kind.words())
                .update();
    }

    private Map<Long, JiraIssue> seen(List<Row> links, ApplicationUser viewer) {
        if (links.isEmpty() || viewer == null) {
            return Map.of();
        }
        Map<String, Object> params =
                Map.of(
                        "others",
                        links.stream().map(Row::other).distinct().toList(),
                        "viewer",
                        viewer.getKey(),
                        "permission",
                        Grants.BROWSE);
        String condition = "i.ID IN (:others) AND " + Visibility.issue();
        return rows.find(condition, "i.ID", params, 0, MOST).issues().stream()
                .collect(Collectors.toMap(JiraIssue::id, issue -> issue));
    }

    private record Row(long other, String kind, boolean outward) {
        String words() {
            return Stream.of(LinkKind.values())
                    .filter(each -> each.words().equals(kind))
                    .map(each -> outward ? each.outward() : each.inward())
                    .findFirst()
                    .orElse(kind);
        }
    }
}
