package io.customer360.sandbox.jira.node;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What this node tells the others and hears from them: a row for each receiver, which takes it
 * away. Those about caches can be made to come late or never, to see what the app makes of it.
 */
public final class Messages {
    private static final Logger LOG = LoggerFactory.getLogger(Messages.class);
    private static final int MOST = 1_000;

    private final JdbcClient sql;
    private final Clock clock;
    private final NodeRows nodes;
    private final String self;
    private final Map<Channel, Consumer<String>> hearers = new EnumMap<>(Channel.class);
    private volatile Delivery delivery = Delivery.PROMPT;

    Messages(JdbcClient sql, Clock clock, NodeRows nodes, String self) {
        this.sql = sql;
        this.clock = clock;
        this.nodes = nodes;
        this.self = self;
    }

    private record Letter(long id, Channel channel, String content) {}

    /** Says who hears a channel; before the node enters the cluster. */
    public void hear(Channel channel, Consumer<String> hearer) {
        hearers.put(channel, hearer);
    }

    /** What becomes of what the others tell this node of their caches. */
    public Delivery delivery() {
        return delivery;
    }

    /** Lets messages about caches come promptly, late or never. */
    public void deliver(Delivery value) {
        delivery = value;
    }

    /** Tells all other nodes; that the database is away costs the message, not the work. */
    public void tell(Channel channel, String content) {
        try {
            for (LiveNode node : nodes.live()) {
                if (!node.name().equals(self)) {
                    sql.sql(
                                    """
                                    INSERT INTO J_MESSAGE (TARGET, CHANNEL, SENT, CONTENT)
                                    VALUES (?, ?, ?, ?)""")
                            .params(node.name(), channel.name(), clock.millis(), content)
                            .update();
                }
            }
        } catch (DataAccessException failed) {
            LOG.warn("a message to the other nodes got lost", failed);
        }
    }

    /** Forgets what was told to an earlier node of this name. */
    void empty() {
        sql.sql("DELETE FROM J_MESSAGE WHERE TARGET = ?").param(self).update();
    }

    /** Hears what has come. */
    void receive() {
        for (Letter letter : due()) {
            sql.sql("DELETE FROM J_MESSAGE WHERE ID = ?").param(letter.id).update();
            if (letter.channel != Channel.CACHE || delivery != Delivery.LOST) {
                hearers.getOrDefault(letter.channel, nobody -> {}).accept(letter.content);
            }
        }
    }

    private List<Letter> due() {
        return sql.sql(
                        """
                        SELECT ID, CHANNEL, CONTENT FROM J_MESSAGE
                        WHERE TARGET = ? AND (CHANNEL <> ? OR SENT <= ?)
                        ORDER BY ID FETCH FIRST ? ROWS ONLY""")
                .params(
                        self,
                        Channel.CACHE.name(),
                        clock.millis() - delivery.delay().toMillis(),
                        MOST)
                .query(
                        (row, number) ->
                                new Letter(
                                        row.getLong("ID"),
                                        Channel.valueOf(row.getString("CHANNEL")),
                                        row.getString("CONTENT")))
                .list();
    }
}
