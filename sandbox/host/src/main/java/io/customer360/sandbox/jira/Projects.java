package io.customer360.sandbox.jira;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Projects with their roles and security levels. */
public final class Projects {

    private static final String SELECT =
            """
            SELECT p.ID, p.PKEY, p.NAME AS PROJECT_NAME, p.TYPE_KEY, p.ARCHIVED, u.*
            FROM J_PROJECT p LEFT JOIN J_USER u ON u.USER_KEY = p.LEAD_KEY\s""";

    private static final int MOST = 1000;

    private final JdbcClient sql;
    private final Known known;

    Projects(JdbcClient sql, Known known) {
        this.sql = sql;
        this.known = known;
    }

    /** The project of this id. */
    public Optional<JiraProject> byId(long id) {
        return sql.sql(SELECT + "WHERE p.ID = ?").param(id).query(Projects::project).optional();
    }

    /** The project of this key. */
    public Optional<JiraProject> byKey(String key) {
        return sql.sql(SELECT + "WHERE p.PKEY = ?")
                .param(key.toUpperCase(Locale.ROOT))
                .query(Projects::project)
                .optional();
    }

    /** All projects by key. */
    public List<JiraProject> all() {
        return sql.sql(SELECT + "ORDER BY p.PKEY LIMIT ?")
                .param(MOST)
                .query(Projects::project)
                .list();
    }

    /** Adds a project; a service project gets its service desk. */
    public JiraProject add(String key, String name, String type, String leadKey) {
        sql.sql(
                        "INSERT INTO J_PROJECT (PKEY, NAME, TYPE_KEY, LEAD_KEY, LAST_NUMBER)"
                                + " VALUES (?, ?, ?, ?, 0)")
                .params(key, name, type, leadKey)
                .update();
        JiraProject project = byKey(key).orElseThrow();
        if (project.service()) {
            sql.sql("INSERT INTO J_SERVICE_DESK (PROJECT_ID) VALUES (?)")
                    .param(project.id())
                    .update();
        }
        return project;
    }

    /** Puts a project away, or takes it back: its issues are found by no search meanwhile. */
    public void archive(JiraProject project, boolean away) {
        sql.sql("UPDATE J_PROJECT SET ARCHIVED = ? WHERE ID = ?")
                .params(away, project.id())
                .update();
        known.forget();
    }

    /** Adds a role that every project can fill. */
    public void addRole(String name) {
        sql.sql("INSERT INTO J_ROLE (NAME) VALUES (?)").param(name).update();
    }

    /** Puts a user (by key) or a group into a role of a project. */
    public void fill(JiraProject project, String role, Grantee kind, String actor) {
        sql.sql("INSERT INTO J_ROLE_ACTOR SELECT r.ID, ?, ?, ? FROM J_ROLE r WHERE r.NAME = ?")
                .params(project.id(), kind.name(), actor, role)
                .update();
        known.forget();
    }

    /** Takes a user or a group out of a role of a project. */
    public void empty(JiraProject project, String role, Grantee kind, String actor) {
        sql.sql(
                        """
                        DELETE FROM J_ROLE_ACTOR WHERE PROJECT_ID = ? AND KIND = ? AND ACTOR = ?
                        AND ROLE_ID IN (SELECT r.ID FROM J_ROLE r WHERE r.NAME = ?)""")
                .params(project.id(), kind.name(), actor, role)
                .update();
        known.forget();
    }

    /** The roles by name. */
    public List<JiraRole> roles() {
        return sql.sql("SELECT ID, NAME FROM J_ROLE ORDER BY NAME LIMIT ?")
                .param(MOST)
                .query((row, number) -> new JiraRole(row.getLong("ID"), row.getString("NAME")))
                .list();
    }

    /** Whether a user fills a role of a project, by name or through a group. */
    public boolean fills(long projectId, long roleId, String userKey) {
        return sql.sql(
                                """
                                SELECT COUNT(*) FROM J_ROLE_ACTOR a
                                WHERE a.PROJECT_ID = :project AND a.ROLE_ID = :role
                                  AND (a.KIND = 'USER' AND a.ACTOR = :user
                                       OR a.KIND = 'GROUP' AND a.ACTOR IN (
                                           SELECT m.GROUP_NAME FROM J_MEMBER m
                                           WHERE m.USER_KEY = :user))""")
                        .param("project", projectId)
                        .param("role", roleId)
                        .param("user", userKey)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Adds a security level to a project and answers its id. */
    public long addLevel(JiraProject project, String name) {
        var key = new GeneratedKeyHolder();
        sql.sql("INSERT INTO J_SECURITY_LEVEL (PROJECT_ID, NAME) VALUES (?, ?)")
                .params(project.id(), name)
                .update(key, "id");
        return key.getKey().longValue();
    }

    /** The id of a project's security level. */
    public Optional<Long> level(JiraProject project, String name) {
        return sql.sql("SELECT ID FROM J_SECURITY_LEVEL WHERE PROJECT_ID = ? AND NAME = ?")
                .params(project.id(), name)
                .query(Long.class)
                .optional();
    }

    private static JiraProject project(ResultSet row, int number) throws SQLException {
        return new JiraProject(
                row.getLong("ID"),
                row.getString("PKEY"),
                row.getString("PROJECT_NAME"),
                row.getString("TYPE_KEY"),
                row.getString("USER_KEY") == null ? null : Users.user(row, number),
                row.getBoolean("ARCHIVED"));
    }
}
