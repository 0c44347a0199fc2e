package io.customer360.adapter.sql;

import static io.customer360.adapter.sql.Column.ISSUE_ID;
import static io.customer360.adapter.sql.Column.MADE_AT;
import static io.customer360.adapter.sql.Column.ORG_ID;
import static io.customer360.adapter.sql.Column.SIGNAL_KEY;

import io.customer360.churn.SignalKind;
import io.customer360.measure.Measure;
import io.customer360.measure.MeasureSource;
import io.customer360.measure.Value;
import io.customer360.shared.CustomerId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** When a renewal was talked about last: until there are activities, by the tasks made for it. */
public final class SqlTalkMeasures implements MeasureSource {

    private final SqlReader reader;

    /** Wired by Spring. */
    public SqlTalkMeasures(SqlReader reader) {
        this.reader = reader;
    }

    @Override
    public Set<Measure> measures() {
        return Set.of(Measure.RENEWAL_TALK);
    }

    @Override
    public Set<Measure> inUse() {
        return MeasureSql.any(Table.SIGNAL_TASK, reader) ? measures() : Set.of();
    }

    @Override
    public Map<CustomerId, Map<Measure, Value>> of(List<CustomerId> customers, LocalDate day) {
        Map<CustomerId, Map<Measure, Value>> found = new HashMap<>();
        var made =
                Sql.all(
                        List.of(
                                MeasureSql.of(customers),
                                Sql.filled(ISSUE_ID),
                                Sql.contains(SIGNAL_KEY, SignalKind.RENEWAL_NEAR.code())));
        reader.each(
                MeasureSql.grouped(
                        List.of(ORG_ID),
                        List.of(MeasureSql.most(MADE_AT)),
                        Table.SIGNAL_TASK,
                        made),
                row ->
                        found.put(
                                new CustomerId(row.getInt(1)),
                                Map.of(Measure.RENEWAL_TALK, Value.at(row.getLong(2)))));
        found.keySet().retainAll(customers);
        return found;
    }
}
