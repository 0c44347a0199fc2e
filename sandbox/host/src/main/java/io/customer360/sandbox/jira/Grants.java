package io.customer360.sandbox.jira;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may do what: permission schemes, issue security and global permissions. */
public final class Grants {

    /** The permission to see a project's issues. */
    public static final String BROWSE = "BROWSE_PROJECTS";

    /** The permission that makes somebody an agent of a service project. */
    public static final String AGENT = "SERVICEDESK_AGENT";

    private final JdbcClient sql;
    private final Known known;

    Grants(JdbcClient sql, Known known) {
        this.sql = sql;
        this.known = known;
    }

    /** Whether a user holds a permission on an issue, its security level included. */
    public boolean on(long issueId, String permission, ApplicationUser user) {
        return user != null
                && sql.sql(
                                        "SELECT COUNT(*) FROM J_ISSUE i WHERE i.ID = :issue AND "
                                                + Visibility.issue())
                                .param("issue", issueId)
                                .param("permission", permission)
                                .param("viewer", user.getKey())
                                .query(Integer.class)
                                .single()
                        > 0;
    }

    /** Whether a user holds a permission in a project. */
    public boolean in(long projectId, String permission, ApplicationUser user) {
        return projects(permission, user).contains(projectId);
    }

    /** The projects in which a user holds a permission. */
    public List<Long> projects(String permission, ApplicationUser user) {
        if (user == null) {
            return List.of();
        }
        return sql.sql(
                        "SELECT DISTINCT t.PROJECT_ID FROM ("
                                + Visibility.projects()
                                + ") t ORDER BY t.PROJECT_ID")
                .param("permission", permission)
                .param("viewer", user.getKey())
                .query(Long.class)
                .list();
    }

    /** Whether a user holds a global permission. */
    public boolean globally(String permission, ApplicationUser user) {
        return user != null
                && known.whether(
                        user.getKey() + " holds globally " + permission,
                        () -> counted(permission, user.getKey()));
    }

    private boolean counted(String permission, String userKey) {
        return sql.sql(
                                """
                                SELECT COUNT(*) FROM J_GLOBAL_PERMISSION p
                                JOIN J_MEMBER m ON m.GROUP_NAME = p.GROUP_NAME
                                JOIN J_USER u ON u.USER_KEY = m.USER_KEY
                                WHERE p.PERMISSION = ? AND u.USER_KEY = ? AND u.ACTIVE""")
                        .params(permission, userKey)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Grants a project permission; the grantee is a group, role or user key, "" for the others. */
    public void grant(long projectId, String permission, Grantee kind, String grantee) {
        revoke(projectId, permission, kind, grantee);
        sql.sql("INSERT INTO J_PERMISSION VALUES (?, ?, ?, ?)")
                .params(projectId, permission, kind.name(), grantee)
                .update();
        known.forget();
    }

    /** Takes a project permission back. */
    public void revoke(long projectId, String permission, Grantee kind, String grantee) {
        sql.sql(
                        "DELETE FROM J_PERMISSION WHERE PROJECT_ID = ? AND PERMISSION = ?"
                                + " AND KIND = ? AND GRANTEE = ?")
                .params(projectId, permission, kind.name(), grantee)
                .update();
        known.forget();
    }

    /** Lets holders see the issues of a security level. */
    public void open(long levelId, Grantee kind, String grantee) {
        sql.sql("INSERT INTO J_SECURITY_GRANT VALUES (?, ?, ?)")
                .params(levelId, kind.name(), grantee)
                .update();
    }

    /** Gives a group a global permission. */
    public void grantGlobally(String permission, String group) {
        sql.sql("INSERT INTO J_GLOBAL_PERMISSION VALUES (?, ?)").params(permission, group).update();
        known.forget();
    }
}
