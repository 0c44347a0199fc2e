package io.customer360.adapter.sql;

import static io.customer360.adapter.sql.Column.AUTHOR;
import static io.customer360.adapter.sql.Column.COUNTS;
import static io.customer360.adapter.sql.Column.LEVEL_ID;
import static io.customer360.adapter.sql.Column.SAID_AT;

import io.customer360.pulse.LevelId;
import io.customer360.pulse.Sentiments;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How people feel about their customers, counted by SQL. */
public final class SqlSentiments implements Sentiments {

    private final SqlReader reader;

    /** Wired by Spring. */
    public SqlSentiments(SqlReader reader) {
        this.reader = reader;
    }

    @Override
    public Map<LevelId, Long> of(UserKey author, Instant from, Instant to) {
        Map<LevelId, Long> counts = new HashMap<>();
        reader.each(
                Sql.grouped(
                        LEVEL_ID,
                        Sql.rows(),
                        Table.PULSE,
                        Sql.all(
                                List.of(
                                        Sql.equal(AUTHOR, author.value()),
                                        Sql.equal(COUNTS, true),
                                        Sql.atLeast(SAID_AT, from.toEpochMilli()),
                                        Sql.less(SAID_AT, to.toEpochMilli())))),
                row -> counts.put(new LevelId(row.getInt(1)), row.getLong(2)));
        return counts;
    }
}
