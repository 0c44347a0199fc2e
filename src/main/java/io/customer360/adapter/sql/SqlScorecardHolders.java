package io.customer360.adapter.sql;

import static io.customer360.adapter.sql.Column.ENDED_AT;
import static io.customer360.adapter.sql.Column.ID;
import static io.customer360.adapter.sql.Column.ITEM;
import static io.customer360.adapter.sql.Column.REMARK;
import static io.customer360.adapter.sql.Column.SCORE;
import static io.customer360.adapter.sql.Column.SCORECARD;
import static io.customer360.adapter.sql.Column.SCORECARD_USE;
import static io.customer360.adapter.sql.Column.TICKED;

import io.customer360.scorecard.ItemId;
import io.customer360.scorecard.Scorecard;
import io.customer360.scorecard.ScorecardHolders;
import io.customer360.scorecard.ScorecardId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who has which scorecards, counted by SQL. */
public final class SqlScorecardHolders implements ScorecardHolders {
    private static final int MOST = 2 * Scorecard.MAX_COUNT;

    private final SqlReader reader;

    /** Wired by Spring. */
    public SqlScorecardHolders(SqlReader reader) {
        this.reader = reader;
    }

    @Override
    public Map<ScorecardId, Integer> customers() {
        var counts = new HashMap<ScorecardId, Integer>();
        counted(SCORECARD, Table.SCORECARD_USE, Sql.empty(ENDED_AT), MOST)
                .forEach((id, count) -> counts.put(new ScorecardId(id), count));
        return counts;
    }

    @Override
    public Set<ScorecardId> everUsed() {
        var select = Sql.distinct(SCORECARD, Table.SCORECARD_USE, Sql.TRUE);
        return new HashSet<>(reader.rows(select, MOST, row -> new ScorecardId(row.getInt(1))));
    }

    @Override
    public Map<ItemId, Integer> marked(ScorecardId id) {
        var uses =
                Sql.select(
                        List.of(Sql.column(ID)),
                        Table.SCORECARD_USE,
                        Sql.all(List.of(Sql.equal(SCORECARD, id.value()), Sql.empty(ENDED_AT))));
        var ofThese = Sql.in(SCORECARD_USE, uses);
        var counts = new HashMap<ItemId, Integer>();
        counted(
                        ITEM,
                        Table.SCORECARD_TICK,
                        Sql.all(List.of(Sql.equal(TICKED, true), ofThese)),
                        ItemId.MAX)
                .forEach((item, count) -> counts.put(new ItemId(item), count));
        counted(
                        ITEM,
                        Table.SCORECARD_VALUE,
                        Sql.all(
                                List.of(
                                        Sql.any(List.of(Sql.filled(SCORE), Sql.filled(REMARK))),
                                        ofThese)),
                        ItemId.MAX)
                .forEach((item, count) -> counts.put(new ItemId(item), count));
        return counts;
    }

    private Map<Integer, Integer> counted(Column by, Table table, Sql where, int most) {
        var counts = new HashMap<Integer, Integer>();
        reader.rows(
                        Sql.grouped(by, Sql.rows(), table, where),
                        most,
                        row -> Map.entry(row.getInt(1), row.getInt(2)))
                .forEach(it -> counts.put(it.getKey(), it.getValue()));
        return counts;
    }
}
