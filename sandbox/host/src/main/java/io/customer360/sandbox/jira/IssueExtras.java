package io.customer360.sandbox.jira;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Labels and participants of issues, read in one statement for all of them. */
record IssueExtras(Map<Long, List<String>> labels, Map<Long, List<String>> participants) {

    static IssueExtras of(Collection<Long> issues, JdbcClient sql) {
        var extras = new IssueExtras(new HashMap<>(), new HashMap<>());
        if (!issues.isEmpty()) {
            sql.sql(
                            """
                            SELECT l.ISSUE_ID, 'L' AS KIND, l.LABEL AS CONTENT
                            FROM J_LABEL l WHERE l.ISSUE_ID IN (:issues)
                            UNION ALL SELECT a.ISSUE_ID, 'P', a.USER_KEY
                            FROM J_PARTICIPANT a WHERE a.ISSUE_ID IN (:issues)
                            ORDER BY 3""")
                    .param("issues", issues)
                    .query(
                            row -> {
                                (row.getString("KIND").equals("L")
                                                ? extras.labels
                                                : extras.participants)
                                        .computeIfAbsent(
                                                row.getLong("ISSUE_ID"), id -> new ArrayList<>())
                                        .add(row.getString("CONTENT"));
                            });
        }
        return extras;
    }

    List<String> labelsOf(long issue) {
        return labels.getOrDefault(issue, List.of());
    }

    List<String> participantsOf(long issue) {
        return participants.getOrDefault(issue, List.of());
    }

    Stream<String> people() {
        return participants.values().stream().flatMap(List::stream);
    }
}
