package io.customer360.adapter.sql;

import static io.customer360.adapter.sql.Column.LEVEL_ID;
import static io.customer360.adapter.sql.Column.MONTH_NO;
import static io.customer360.adapter.sql.Column.ORG_ID;
import static io.customer360.adapter.sql.Column.SAID_AT;
import static io.customer360.adapter.sql.Column.SCORE;
import static io.customer360.adapter.sql.Column.SCORED_AT;
import static io.customer360.adapter.sql.Column.VALID_DAYS;

import io.customer360.pulse.LevelId;
import io.customer360.pulse.Opinion;
import io.customer360.pulse.Opinions;
import io.customer360.pulse.PulseMonth;
import io.customer360.shared.CustomerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Newest pulses and scorecards for lists, read by one statement from beside the customers. */
public final class SqlOpinions implements Opinions {
    private static final String PULSES = "P";
    private static final String SCORECARDS = "C";

    private final SqlReader reader;

    /** Wired by Spring. */
    public SqlOpinions(SqlReader reader) {
        this.reader = reader;
    }

    @Override
    public Map<CustomerId, Opinion> of(Collection<CustomerId> customers) {
        Map<CustomerId, Opinion> found = new HashMap<>();
        var ids = customers.stream().map(CustomerId::value).sorted().toList();
        for (int from = 0; from < ids.size(); from += Sql.LIST) {
            read(ids.subList(from, Math.min(from + Sql.LIST, ids.size())), found);
        }
        return found;
    }

    private void read(List<Integer> ids, Map<CustomerId, Opinion> found) {
        reader.each(
                out ->
                        out.words("SELECT ")
                                .list(columns(), ", ")
                                .words(" FROM ")
                                .name(Table.SNAPSHOT)
                                .words(" S LEFT JOIN ")
                                .part(beside(Table.PULSE_NOW, PULSES))
                                .words(" LEFT JOIN ")
                                .part(beside(Table.SCORECARD_NOW, SCORECARDS))
                                .words(" WHERE S.")
                                .name(ORG_ID)
                                .words(" IN (")
                                .list(
                                        ids.stream().<Sql>map(id -> it -> it.value(id)).toList(),
                                        ", ")
                                .words(")"),
                row -> found.put(new CustomerId(row.getInt(1)), opinion(row)));
    }

    private static List<Sql> columns() {
        return List.of(
                of("S", ORG_ID),
                of(PULSES, LEVEL_ID),
                of(PULSES, MONTH_NO),
                of(PULSES, SAID_AT),
                of(SCORECARDS, SCORE),
                of(SCORECARDS, SCORED_AT),
                of(SCORECARDS, VALID_DAYS));
    }

    private static Sql beside(Table table, String alias) {
        return out ->
                out.name(table)
                        .words(" " + alias + " ON ")
                        .part(of("S", ORG_ID))
                        .words(" = ")
                        .part(of(alias, ORG_ID));
    }

    private static Sql of(String alias, Column column) {
        return out -> out.words(alias + ".").name(column);
    }

    private static Opinion opinion(ResultSet row) throws SQLException {
        int level = row.getInt(2);
        Optional<Opinion.Said> pulse =
                row.wasNull()
                        ? Optional.empty()
                        : Optional.of(
                                new Opinion.Said(
                                        new LevelId(level),
                                        PulseMonth.of(row.getInt(3)),
                                        Instant.ofEpochMilli(row.getLong(4))));
        double score = row.getDouble(5);
        Optional<Opinion.Rated> scorecard =
                row.wasNull()
                        ? Optional.empty()
                        : Optional.of(
                                new Opinion.Rated(
                                        score,
                                        Instant.ofEpochMilli(row.getLong(6)),
                                        row.getInt(7)));
        return new Opinion(pulse, scorecard);
    }
}
