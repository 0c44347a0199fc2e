package io.customer360.sandbox.jira;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes much at once by JDBC batches, one transaction per call; no event is fired. */
public final class BulkWriter {

    private static final int BATCH = 1000;

    private final NamedParameterJdbcTemplate sql;
    private final TransactionTemplate inOne;
    private final Known known;
    private final BulkIssues issues;

    BulkWriter(
            DataSource source,
            TransactionTemplate inOne,
            Known known,
            Projects projects,
            Constants constants,
            RequestTypes requestTypes,
            Clock clock) {
        this.sql = new NamedParameterJdbcTemplate(source);
        this.inOne = inOne;
        this.known = known;
        this.issues = new BulkIssues(this, projects, constants, requestTypes, clock);
    }

    /** Adds issues with all their facts and answers their ids in the same order. */
    public List<Long> issues(List<IssueDraft> drafts) {
        return inOne.execute(status -> issues.add(drafts));
    }

    /** Adds comments; the issues stay as they are. */
    public void comments(List<CommentDraft> comments) {
        write(
                """
                INSERT INTO J_COMMENT (ISSUE_ID, AUTHOR, BODY, CREATED, IS_INTERNAL)
                VALUES (:issue, :author, :body, :created, :internal)""",
                comments,
                comment ->
                        params("issue", comment.issue())
                                .addValue("author", comment.author())
                                .addValue("body", comment.body())
                                .addValue("created", comment.at().toEpochMilli())
                                .addValue("internal", comment.internal()));
    }

    /** Adds organisations and answers their ids in the same order. */
    public List<Integer> organisations(List<String> names) {
        List<Long> ids =
                inOne.execute(
                        status ->
                                ids(
                                        "INSERT INTO J_ORGANISATION (NAME) VALUES (:name)",
                                        names,
                                        name -> params("name", name)));
        known.forget();
        return ids.stream().map(Long::intValue).toList();
    }

    /** Adds people to the directory. */
    public void users(List<JiraUser> users) {
        write(
                """
                INSERT INTO J_USER (USER_KEY, USERNAME, DISPLAY_NAME, EMAIL, LOCALE, ZONE, ACTIVE,
                    NOTE) VALUES (:key, :name, :display, :email, :locale, :zone, :active, :note)""",
                users,
                user ->
                        params("key", user.key())
                                .addValue("name", user.name())
                                .addValue("display", user.displayName())
                                .addValue("email", user.email())
                                .addValue("locale", user.locale().toLanguageTag())
                                .addValue("zone", user.zone().getId())
                                .addValue("active", user.active())
                                .addValue("note", user.note()));
    }

    /** Adds members, by user key, to organisations. */
    public void members(Map<Integer, List<String>> userKeys) {
        write(
                "INSERT INTO J_ORG_MEMBER (ORG_ID, USER_KEY) VALUES (:left, :right)",
                pairs(userKeys),
                Pair::params);
        known.forget();
    }

    /** Links organisations to the service desks of projects. */
    public void links(Map<Integer, List<JiraProject>> projects) {
        write(
                """
                INSERT INTO J_ORG_DESK (ORG_ID, DESK_ID)
                SELECT :left, d.ID FROM J_SERVICE_DESK d WHERE d.PROJECT_ID = :right""",
                pairs(projects),
                pair -> params("left", pair.left()).addValue("right", id(pair.right())));
    }

    /** One statement for many rows, in one transaction. */
    <T> void write(String statement, List<T> rows, Function<T, SqlParameterSource> params) {
        inOne.executeWithoutResult(
                status -> chunks(rows, params).forEach(rs -> sql.batchUpdate(statement, rs)));
    }

    /** The same, answering the new ids in the order of the rows. */
    <T> List<Long> ids(String statement, List<T> rows, Function<T, SqlParameterSource> params) {
        List<Long> ids = new ArrayList<>();
        for (SqlParameterSource[] chunk : chunks(rows, params)) {
            var keys = new GeneratedKeyHolder();
            sql.batchUpdate(statement, chunk, keys, new String[] {"id"});
            keys.getKeyList()
                    .forEach(key -> ids.add(((Number) key.values().iterator().next()).longValue()));
        }
        return ids;
    }

    /** How many numbers of a project are given out, so that the next one is the answer plus one. */
    long reserve(long projectId, int numbers) {
        var project = params("id", projectId).addValue("numbers", numbers);
        sql.update(
                "UPDATE J_PROJECT SET LAST_NUMBER = LAST_NUMBER + :numbers WHERE ID = :id",
                project);
        return sql.queryForObject(
                        "SELECT LAST_NUMBER FROM J_PROJECT WHERE ID = :id", project, Long.class)
                - numbers;
    }

    static MapSqlParameterSource params(String name, Object value) {
        return new MapSqlParameterSource(name, value);
    }

    private static long id(Object project) {
        return ((JiraProject) project).id();
    }

    private static <T> List<Pair> pairs(Map<Integer, List<T>> lists) {
        SortedMap<Integer, List<T>> sorted = new TreeMap<>(lists);
        List<Pair> pairs = new ArrayList<>();
        sorted.forEach((left, all) -> all.forEach(right -> pairs.add(new Pair(left, right))));
        return pairs;
    }

    private static <T> List<SqlParameterSource[]> chunks(
            List<T> rows, Function<T, SqlParameterSource> params) {
        List<SqlParameterSource[]> chunks = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += BATCH) {
            chunks.add(
                    rows.subList(from, Math.min(from + BATCH, rows.size())).stream()
                            .map(params)
                            .toArray(SqlParameterSource[]::new));
        }
        return chunks;
    }

    private record Pair(int left, Object right) {
        SqlParameterSource params() {
            return BulkWriter.params("left", left).addValue("right", right);
        }
    }
}
