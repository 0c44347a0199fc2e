package io.customer360.sandbox.jira;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** JSM organisations, their members and the service desks they are linked to. */
public final class Organisations {

    private final JdbcClient sql;
    private final Known known;

    Organisations(JdbcClient sql, Known known) {
        this.sql = sql;
        this.known = known;
    }

    /** The organisation of this id. */
    public Optional<Organisation> byId(int id) {
        return known.find(
                Organisation.class,
                "organisation " + id,
                () ->
                        sql.sql("SELECT * FROM J_ORGANISATION WHERE ID = ?")
                                .param(id)
                                .query(Organisations::organisation)
                                .optional());
    }

    /** The organisations of this name, upper and lower case alike. */
    public List<Organisation> byName(String name) {
        return sql.sql("SELECT * FROM J_ORGANISATION WHERE LOWER(NAME) = ? ORDER BY ID LIMIT 100")
                .param(name.toLowerCase(Locale.ROOT))
                .query(Organisations::organisation)
                .list();
    }

    /** A page of organisations by name; deskId and memberKey narrow it when they are not null. */
    public List<Organisation> page(Integer deskId, String memberKey, int start, int limit) {
        return sql.sql(
                        """
                        SELECT o.* FROM J_ORGANISATION o
                        WHERE (CAST(:desk AS INTEGER) IS NULL OR o.ID IN (
                                SELECT d.ORG_ID FROM J_ORG_DESK d WHERE d.DESK_ID = :desk))
                          AND (CAST(:member AS VARCHAR(64)) IS NULL OR o.ID IN (
                                SELECT m.ORG_ID FROM J_ORG_MEMBER m WHERE m.USER_KEY = :member))
                        ORDER BY LOWER(o.NAME), o.ID LIMIT :limit OFFSET :start""")
                .param("desk", deskId, Types.INTEGER)
                .param("member", memberKey, Types.VARCHAR)
                .param("limit", limit)
                .param("start", start)
                .query(Organisations::organisation)
                .list();
    }

    /** The organisations of issues, in one statement. */
    Map<Long, List<Organisation>> ofIssues(Collection<Long> issueIds) {
        Map<Long, List<Organisation>> found = new HashMap<>();
        if (!issueIds.isEmpty()) {
            sql.sql(
                            """
                            SELECT io.ISSUE_ID, o.* FROM J_ISSUE_ORG io
                            JOIN J_ORGANISATION o ON o.ID = io.ORG_ID
                            WHERE io.ISSUE_ID IN (:issues) ORDER BY o.ID""")
                    .param("issues", issueIds)
                    .query(
                            row -> {
                                found.computeIfAbsent(
                                                row.getLong("ISSUE_ID"), id -> new ArrayList<>())
                                        .add(organisation(row, 0));
                            });
        }
        return found;
    }

    /** Adds an organisation; ids count from 1. */
    public Organisation create(String name) {
        var key = new GeneratedKeyHolder();
        sql.sql("INSERT INTO J_ORGANISATION (NAME) VALUES (?)").param(name).update(key, "id");
        known.forget();
        return new Organisation(key.getKey().intValue(), name);
    }

    /** Gives an organisation another name. */
    public void rename(int id, String name) {
        sql.sql("UPDATE J_ORGANISATION SET NAME = ? WHERE ID = ?").params(name, id).update();
        known.forget();
    }

    /** Deletes an organisation; issues lose it as in JSM. */
    public void delete(int id) {
        sql.sql("DELETE FROM J_ORGANISATION WHERE ID = ?").param(id).update();
        known.forget();
    }

    /** Whether a user is a member. */
    public boolean member(int id, String userKey) {
        return sql.sql("SELECT COUNT(*) FROM J_ORG_MEMBER WHERE ORG_ID = ? AND USER_KEY = ?")
                        .params(id, userKey)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** A page of the members by name. */
    public List<JiraUser> members(int id, int start, int limit) {
        return sql.sql(
                        """
                        SELECT u.* FROM J_ORG_MEMBER m JOIN J_USER u ON u.USER_KEY = m.USER_KEY
                        WHERE m.ORG_ID = ? ORDER BY u.USERNAME LIMIT ? OFFSET ?""")
                .params(id, limit, start)
                .query(Users::user)
                .list();
    }

    /** Adds a member, once. */
    public void addMember(int id, String userKey) {
        if (!member(id, userKey)) {
            sql.sql("INSERT INTO J_ORG_MEMBER VALUES (?, ?)").params(id, userKey).update();
            known.forget();
        }
    }

    /** Removes a member. */
    public void removeMember(int id, String userKey) {
        sql.sql("DELETE FROM J_ORG_MEMBER WHERE ORG_ID = ? AND USER_KEY = ?")
                .params(id, userKey)
                .update();
        known.forget();
    }

    /** Links an organisation to the service desk of a project, once. */
    public void link(int id, JiraProject project) {
        unlink(id, project);
        sql.sql("INSERT INTO J_ORG_DESK SELECT ?, d.ID FROM J_SERVICE_DESK d WHERE PROJECT_ID = ?")
                .params(id, project.id())
                .update();
    }

    /** Takes an organisation off the service desk of a project. */
    public void unlink(int id, JiraProject project) {
        sql.sql(
                        """
                        DELETE FROM J_ORG_DESK WHERE ORG_ID = ? AND DESK_ID IN (
                            SELECT d.ID FROM J_SERVICE_DESK d WHERE d.PROJECT_ID = ?)""")
                .params(id, project.id())
                .update();
    }

    private static Organisation organisation(ResultSet row, int number) throws SQLException {
        return new Organisation(row.getInt("ID"), row.getString("NAME"));
    }
}
