package io.customer360.sandbox.jira.node;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows by which nodes know of each other. */
final class NodeRows {
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private final JdbcClient sql;
    private final Clock clock;

    NodeRows(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Enters a node, or enters it again after its end, however it ended. */
    void enter(String name, String url) {
        sql.sql("DELETE FROM J_NODE WHERE NAME = ?").param(name).update();
        sql.sql("INSERT INTO J_NODE (NAME, URL, SEEN) VALUES (?, ?, ?)")
                .params(name, url, clock.millis())
                .update();
    }

    void beat(String name) {
        sql.sql("UPDATE J_NODE SET SEEN = ? WHERE NAME = ?").params(clock.millis(), name).update();
    }

    void leave(String name) {
        sql.sql("DELETE FROM J_NODE WHERE NAME = ?").param(name).update();
    }

    /** Whoever was alive within half a minute, by name. */
    List<LiveNode> live() {
        return sql.sql("SELECT NAME, URL, SEEN FROM J_NODE WHERE SEEN >= ? ORDER BY NAME")
                .param(clock.instant().minus(SILENCE).toEpochMilli())
                .query(
                        (row, number) ->
                                new LiveNode(
                                        row.getString("NAME"),
                                        row.getString("URL"),
                                        Instant.ofEpochMilli(row.getLong("SEEN"))))
                .list();
    }
}
