package io.customer360.sandbox.jira;

import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The service desks of service projects and the organisations that each serves. */
public final class Desks {

    private static final String SERVED =
            """
            FROM J_ORGANISATION o JOIN J_ORG_DESK l ON l.ORG_ID = o.ID
            JOIN J_SERVICE_DESK d ON d.ID = l.DESK_ID
            WHERE d.PROJECT_ID = :project AND LOWER(o.NAME) LIKE :text ESCAPE '!'
              AND (CAST(:member AS VARCHAR(64)) IS NULL OR o.ID IN (
                    SELECT m.ORG_ID FROM J_ORG_MEMBER m WHERE m.USER_KEY = :member))""";

    private final JdbcClient sql;

    Desks(JdbcClient sql) {
        this.sql = sql;
    }

    /** The number of a project's desk, which is that of its portal. */
    public Optional<Integer> of(JiraProject project) {
        return sql.sql("SELECT ID FROM J_SERVICE_DESK WHERE PROJECT_ID = ?")
                .param(project.id())
                .query(Integer.class)
                .optional();
    }

    /** The id of the project whose desk has this number. */
    public Optional<Long> project(int desk) {
        return sql.sql("SELECT PROJECT_ID FROM J_SERVICE_DESK WHERE ID = ?")
                .param(desk)
                .query(Long.class)
                .optional();
    }

    /** A page of the organisations whose name has the text in it, by name. */
    public List<Organisation> organisations(JiraProject project, String text, int start, int most) {
        return list(project, text, null, start, most);
    }

    /** How many organisations of a desk have the text in their name. */
    public int count(JiraProject project, String text) {
        return served("SELECT COUNT(*) " + SERVED, project, text, null)
                .query(Integer.class)
                .single();
    }

    /** The organisations of a desk that a user is a member of. */
    public List<Organisation> ofMember(JiraProject project, String userKey) {
        return list(project, "", userKey, 0, Users.MOST);
    }

    /** How many members organisations have, by id; those without any are left out. */
    public Map<Integer, Integer> members(List<Organisation> organisations) {
        Map<Integer, Integer> members = new HashMap<>();
        if (!organisations.isEmpty()) {
            sql.sql(
                            """
                            SELECT ORG_ID, COUNT(*) AS MEMBERS FROM J_ORG_MEMBER
                            WHERE ORG_ID IN (:organisations) GROUP BY ORG_ID""")
                    .param("organisations", organisations.stream().map(Organisation::id).toList())
                    .query(
                            row -> {
                                members.put(row.getInt("ORG_ID"), row.getInt("MEMBERS"));
                            });
        }
        return members;
    }

    /** Whether a desk serves an organisation. */
    public boolean serves(JiraProject project, int organisation) {
        return sql.sql(
                                """
                                SELECT COUNT(*) FROM J_ORG_DESK l
                                JOIN J_SERVICE_DESK d ON d.ID = l.DESK_ID
                                WHERE d.PROJECT_ID = ? AND l.ORG_ID = ?""")
                        .params(project.id(), organisation)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private List<Organisation> list(
            JiraProject project, String text, String member, int start, int most) {
        String page = " ORDER BY LOWER(o.NAME), o.ID LIMIT :most OFFSET :start";
        return served("SELECT o.ID, o.NAME " + SERVED + page, project, text, member)
                .param("most", most)
                .param("start", start)
                .query((row, number) -> new Organisation(row.getInt("ID"), row.getString("NAME")))
                .list();
    }

    private JdbcClient.StatementSpec served(
            String statement, JiraProject project, String text, String member) {
        String part = text.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
        return sql.sql(statement)
                .param("project", project.id())
                .param("text", "%" + part + "%")
                .param("member", member, Types.VARCHAR);
    }
}
