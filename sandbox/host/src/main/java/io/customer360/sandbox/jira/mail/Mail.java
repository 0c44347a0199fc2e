package io.customer360.sandbox.jira.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The mail queue and its outbox. A mail is tried at once and, when the server is away, again each
 * time the queue is flushed; after ten attempts it stays with its problem.
 */
public final class Mail {
    /** After so many attempts a mail is given up. */
    public static final int MOST_ATTEMPTS = 10;

    private static final int SHOWN = 1000;

    private final JdbcClient sql;
    private final Clock clock;
    private volatile String outage;
    private volatile boolean server = true;

    public Mail(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Queues a mail and tries to send it. */
    public void send(Draft draft) {
        sql.sql(
                        """
                        INSERT INTO J_MAIL
                            (QUEUED, ATTEMPTS, RECIPIENT, SUBJECT, TEXT_BODY, HTML_BODY)
                        VALUES (?, 0, ?, ?, ?, ?)""")
                .params(
                        clock.millis(),
                        draft.recipient(),
                        draft.subject(),
                        draft.text(),
                        draft.html())
                .update();
        flush();
    }

    /** Tries everything that waits; answers how many mails left. */
    public int flush() {
        String problem = outage;
        return problem == null
                ? sql.sql(
                                """
                                UPDATE J_MAIL SET SENT = ?, ATTEMPTS = ATTEMPTS + 1, PROBLEM = NULL
                                WHERE SENT IS NULL AND ATTEMPTS < ?""")
                        .params(clock.millis(), MOST_ATTEMPTS)
                        .update()
                : failed(problem);
    }

    private int failed(String problem) {
        sql.sql(
                        """
                        UPDATE J_MAIL SET ATTEMPTS = ATTEMPTS + 1, PROBLEM = ?
                        WHERE SENT IS NULL AND ATTEMPTS < ?""")
                .params(problem, MOST_ATTEMPTS)
                .update();
        return 0;
    }

    /** Makes the mail server unreachable with this problem; null brings it back. */
    public void serverFails(String problem) {
        outage = problem;
    }

    /** Gives this Jira a mail server, or takes it away. */
    public void useServer(boolean there) {
        server = there;
    }

    /** Whether there is a mail server. */
    public boolean hasServer() {
        return server;
    }

    /** The newest mails, waiting or sent, newest first. */
    public List<Message> all() {
        return sql.sql("SELECT * FROM J_MAIL ORDER BY ID DESC LIMIT ?")
                .param(SHOWN)
                .query(Mail::message)
                .list();
    }

    /** The newest mails to one address, newest first. */
    public List<Message> to(String recipient) {
        return sql.sql("SELECT * FROM J_MAIL WHERE RECIPIENT = ? ORDER BY ID DESC LIMIT ?")
                .params(recipient, SHOWN)
                .query(Mail::message)
                .list();
    }

    private static Message message(ResultSet row, int number) throws SQLException {
        long sent = row.getLong("SENT");
        boolean waits = row.wasNull();
        return new Message(
                row.getLong("ID"),
                Instant.ofEpochMilli(row.getLong("QUEUED")),
                waits ? null : Instant.ofEpochMilli(sent),
                row.getInt("ATTEMPTS"),
                row.getString("RECIPIENT"),
                row.getString("SUBJECT"),
                row.getString("TEXT_BODY"),
                row.getString("HTML_BODY"),
                row.getString("PROBLEM"));
    }
}
