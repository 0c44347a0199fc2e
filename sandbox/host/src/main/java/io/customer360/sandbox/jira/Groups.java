package io.customer360.sandbox.jira;

import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Groups, who is in them, and which application they license. */
public final class Groups {

    private final JdbcClient sql;
    private final Known known;

    Groups(JdbcClient sql, Known known) {
        this.sql = sql;
        this.known = known;
    }

    /** Adds a group; application is the licence it gives ({@code jira-servicedesk}) or null. */
    public void add(String name, String application) {
        sql.sql("INSERT INTO J_GROUP VALUES (?, ?)").params(name, application).update();
        known.forget();
    }

    /** Removes a group with its memberships. */
    public void delete(String name) {
        sql.sql("DELETE FROM J_GROUP WHERE NAME = ?").param(name).update();
        known.forget();
    }

    /** Whether there is such a group. */
    public boolean exists(String name) {
        return sql.sql("SELECT COUNT(*) FROM J_GROUP WHERE LOWER(NAME) = ?")
                        .param(name.toLowerCase(Locale.ROOT))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Puts a user into a group, once. */
    public void join(String group, String userKey) {
        if (!member(group, userKey)) {
            sql.sql("INSERT INTO J_MEMBER VALUES (?, ?)").params(group, userKey).update();
            known.forget();
        }
    }

    /** Takes a user out of a group. */
    public void leave(String group, String userKey) {
        sql.sql("DELETE FROM J_MEMBER WHERE GROUP_NAME = ? AND USER_KEY = ?")
                .params(group, userKey)
                .update();
        known.forget();
    }

    /** Whether a user is in a group; group names ignore case as in Jira. */
    public boolean member(String group, String userKey) {
        String lower = group.toLowerCase(Locale.ROOT);
        return known.whether(
                userKey + " in group " + lower,
                () ->
                        sql.sql(
                                                "SELECT COUNT(*) FROM J_MEMBER"
                                                        + " WHERE LOWER(GROUP_NAME) = ? AND USER_KEY"
                                                        + " = ?")
                                        .params(lower, userKey)
                                        .query(Integer.class)
                                        .single()
                                > 0);
    }

    /** The groups of a user by name. */
    public List<String> of(String userKey) {
        return sql.sql("SELECT GROUP_NAME FROM J_MEMBER WHERE USER_KEY = ? ORDER BY GROUP_NAME")
                .param(userKey)
                .query(String.class)
                .list();
    }

    /** The members of a group, at most as many as one answer about people holds. */
    public List<JiraUser> members(String group) {
        return sql.sql(
                        """
                        SELECT u.* FROM J_USER u JOIN J_MEMBER m ON m.USER_KEY = u.USER_KEY
                        WHERE LOWER(m.GROUP_NAME) = ? ORDER BY u.USERNAME LIMIT ?""")
                .params(group.toLowerCase(Locale.ROOT), Users.MOST)
                .query(Users::user)
                .list();
    }

    /** Group names that start with a text. */
    public List<String> startingWith(String start, int from, int most) {
        return sql.sql(
                        """
                        SELECT NAME FROM J_GROUP WHERE LOWER(NAME) LIKE ? ESCAPE '!'
                        ORDER BY NAME LIMIT ? OFFSET ?""")
                .params(
                        start.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%",
                        Math.min(most, Users.MOST),
                        from)
                .query(String.class)
                .list();
    }

    /** Whether an active user holds any application. */
    public boolean licensed(String userKey) {
        return licensed(userKey, "%");
    }

    /** Whether an active user is licensed for Jira Service Management. */
    public boolean servesDesks(String userKey) {
        return licensed(userKey, "jira-servicedesk");
    }

    private boolean licensed(String userKey, String application) {
        return known.whether(
                userKey + " licensed for " + application, () -> counted(userKey, application));
    }

    private boolean counted(String userKey, String application) {
        return sql.sql(
                                """
                                SELECT COUNT(*) FROM J_MEMBER m
                                JOIN J_GROUP g ON g.NAME = m.GROUP_NAME
                                JOIN J_USER u ON u.USER_KEY = m.USER_KEY
                                WHERE u.USER_KEY = ? AND u.ACTIVE AND g.APPLICATION LIKE ?""")
                        .params(userKey, application)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
