package io.customer360.sandbox.jira;

import com.atlassian.jira.user.ApplicationUser;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** The statements that change issues. */
final class IssueWriter {

    static final String INSERT =
            """
            INSERT INTO J_ISSUE (PROJECT_ID, NUM, TYPE_ID, SUMMARY, DESCRIPTION, STATUS_ID,
                PRIORITY_ID, RESOLUTION_ID, ASSIGNEE, REPORTER, CREATOR, CREATED, UPDATED,
                RESOLVED, DUE, SECURITY_ID, REQUEST_TYPE_ID, SATISFACTION, RATED, RATING_COMMENT,
                CUSTOMER_NUMBER, TIME_SPENT)
            VALUES (:project, :number, :type, :summary, :description, :status, :priority,
                :resolution, :assignee, :reporter, :creator, :created, :updated, :resolved, :due,
                :level, :requestType, :satisfaction, :rated, :ratingComment, :customerNumber,
                :timeSpent)""";

    private final JdbcClient sql;
    private final Projects projects;
    private final Constants constants;
    private final RequestTypes requestTypes;
    private final IssueFacts facts;
    private final Slas slas;

    IssueWriter(
            JdbcClient sql,
            Projects projects,
            Constants constants,
            RequestTypes requestTypes,
            IssueFacts facts,
            Slas slas) {
        this.sql = sql;
        this.projects = projects;
        this.constants = constants;
        this.requestTypes = requestTypes;
        this.facts = facts;
        this.slas = slas;
    }

    long insert(IssueDraft draft, ApplicationUser by, Instant now) {
        JiraProject project = projects.byKey(draft.project).orElseThrow();
        Instant created = draft.created == null ? now : draft.created;
        Instant updated = draft.updated == null ? created : draft.updated;
        var key = new GeneratedKeyHolder();
        sql.sql(INSERT)
                .param("project", project.id())
                .param("number", nextNumber(project))
                .param("type", constants.named(Constant.OfType.class, draft.type).id())
                .param("summary", draft.summary)
                .param("description", draft.description)
                .param("status", constants.named(Constant.OfStatus.class, draft.status).id())
                .param("priority", priority(draft.priority))
                .param("resolution", resolution(draft.resolution), Types.VARCHAR)
                .param("assignee", draft.assignee, Types.VARCHAR)
                .param("reporter", draft.reporter == null ? by.getKey() : draft.reporter)
                .param("creator", draft.creator == null ? by.getKey() : draft.creator)
                .param("created", created.toEpochMilli())
                .param("updated", updated.toEpochMilli())
                .param("resolved", millis(draft.resolved), Types.BIGINT)
                .param("due", draft.due, Types.DATE)
                .param(
                        "level",
                        draft.level == null ? null : level(project, draft.level),
                        Types.BIGINT)
                .param("requestType", requestType(project, draft), Types.INTEGER)
                .param("satisfaction", draft.satisfaction, Types.INTEGER)
                .param("rated", millis(rated(draft, updated)), Types.BIGINT)
                .param("ratingComment", draft.ratingComment, Types.VARCHAR)
                .param("customerNumber", draft.customerNumber, Types.BIGINT)
                .param("timeSpent", draft.timeSpent, Types.BIGINT)
                .update(key, "id");
        long id = key.getKey().longValue();
        organisations(id, draft.organisations, updated);
        facts.labels(id, draft.labels);
        facts.participants(id, draft.participants);
        slas.start(id, SlaGoals.of(draft, project, created));
        return id;
    }

    /** A rating without a moment came with the last change. */
    static Instant rated(IssueDraft draft, Instant updated) {
        return draft.rated == null && draft.satisfaction != null ? updated : draft.rated;
    }

    private static Long millis(Instant moment) {
        return moment == null ? null : moment.toEpochMilli();
    }

    private Integer requestType(JiraProject project, IssueDraft draft) {
        return draft.requestType == null
                ? null
                : requestTypes.named(project, draft.requestType).id();
    }

    private long nextNumber(JiraProject project) {
        sql.sql("UPDATE J_PROJECT SET LAST_NUMBER = LAST_NUMBER + 1 WHERE ID = ?")
                .param(project.id())
                .update();
        return sql.sql("SELECT LAST_NUMBER FROM J_PROJECT WHERE ID = ?")
                .param(project.id())
                .query(Long.class)
                .single();
    }

    String priority(String name) {
        return constants.named(Constant.OfPriority.class, name).id();
    }

    private String resolution(String name) {
        return name == null ? null : constants.named(Constant.OfResolution.class, name).id();
    }

    long level(JiraProject project, String name) {
        return projects.level(project, name)
                .orElseThrow(() -> new IllegalArgumentException("no security level " + name));
    }

    void set(long id, String column, Object value, Instant now) {
        sql.sql("UPDATE J_ISSUE SET " + column + " = ?, UPDATED = ? WHERE ID = ?")
                .params(value, now.toEpochMilli(), id)
                .update();
    }

    void touch(long id, Instant now) {
        sql.sql("UPDATE J_ISSUE SET UPDATED = ? WHERE ID = ?")
                .params(now.toEpochMilli(), id)
                .update();
    }

    void status(long id, String name, Instant now) {
        set(id, "STATUS_ID", constants.named(Constant.OfStatus.class, name).id(), now);
        slas.pause(id, name.equals(Constants.WAITING), now);
    }

    void resolve(long id, String resolution, Instant now) {
        slas.stop(id, now);
        sql.sql(
                        """
                        UPDATE J_ISSUE SET STATUS_ID = ?, RESOLUTION_ID = ?, RESOLVED = ?,
                            UPDATED = ? WHERE ID = ?""")
                .params(
                        constants.named(Constant.OfStatus.class, "Resolved").id(),
                        resolution(resolution),
                        now.toEpochMilli(),
                        now.toEpochMilli(),
                        id)
                .update();
        open(id, false);
    }

    void rate(long id, int stars, String comment, Instant now) {
        sql.sql(
                        """
                        UPDATE J_ISSUE SET SATISFACTION = ?, RATED = ?, RATING_COMMENT = ?,
                            UPDATED = ? WHERE ID = ?""")
                .params(stars, now.toEpochMilli(), comment, now.toEpochMilli(), id)
                .update();
    }

    void spend(long id, long seconds, Instant now) {
        sql.sql(
                        """
                        UPDATE J_ISSUE SET TIME_SPENT = COALESCE(TIME_SPENT, 0) + ?, UPDATED = ?
                        WHERE ID = ?""")
                .params(seconds, now.toEpochMilli(), id)
                .update();
    }

    void reopen(long id, Instant now) {
        slas.pause(id, false, now);
        slas.restart(id, now);
        sql.sql(
                        """
                        UPDATE J_ISSUE SET STATUS_ID = ?, RESOLUTION_ID = NULL, RESOLVED = NULL,
                            UPDATED = ? WHERE ID = ?""")
                .params(
                        constants.named(Constant.OfStatus.class, "Open").id(),
                        now.toEpochMilli(),
                        id)
                .update();
        open(id, true);
    }

    private void open(long id, boolean open) {
        sql.sql("UPDATE J_ISSUE_ORG SET IS_OPEN = ? WHERE ISSUE_ID = ?").params(open, id).update();
    }

    void organisations(long id, List<Integer> organisations, Instant now) {
        sql.sql("DELETE FROM J_ISSUE_ORG WHERE ISSUE_ID = ?").param(id).update();
        organisations.stream()
                .distinct()
                .forEach(
                        organisation ->
                                sql.sql(
                                                """
                                                INSERT INTO J_ISSUE_ORG (ISSUE_ID, ORG_ID, IS_OPEN)
                                                SELECT ID, ?, RESOLUTION_ID IS NULL
                                                FROM J_ISSUE WHERE ID = ?""")
                                        .params(organisation, id)
                                        .update());
        touch(id, now);
    }

    void delete(long id) {
        sql.sql("DELETE FROM J_ISSUE WHERE ID = ?").param(id).update();
    }
}
