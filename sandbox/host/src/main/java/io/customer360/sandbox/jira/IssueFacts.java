package io.customer360.sandbox.jira;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The statements about what an issue has several of: labels and participants. */
final class IssueFacts {

    private final JdbcClient sql;

    IssueFacts(JdbcClient sql) {
        this.sql = sql;
    }

    void labels(long id, List<String> labels) {
        replace("J_LABEL", id, labels);
    }

    void participants(long id, List<String> userKeys) {
        replace("J_PARTICIPANT", id, userKeys);
    }

    private void replace(String table, long id, List<String> values) {
        sql.sql("DELETE FROM " + table + " WHERE ISSUE_ID = ?").param(id).update();
        values.stream()
                .distinct()
                .forEach(
                        value ->
                                sql.sql("INSERT INTO " + table + " VALUES (?, ?)")
                                        .params(id, value)
                                        .update());
    }
}
