package io.customer360.adapter.sql;

import static io.customer360.adapter.sql.Column.CSM_KEY;
import static io.customer360.adapter.sql.Column.MONTH_NO;
import static io.customer360.adapter.sql.Column.USER_KEY;

import io.customer360.pulse.MissingPulses;
import io.customer360.pulse.PulseMonth;
import io.customer360.shared.UserKey;
import java.util.ArrayList;
import java.util.List;

/** CSMs with customers that lack a pulse, by one statement over the snapshots. */
public final class SqlMissingPulses implements MissingPulses {
    private static final Keyset BY_KEY = new Keyset(List.of(new Keyset.Key(CSM_KEY, true)));

    private final SqlReader reader;

    /** Wired by Spring. */
    public SqlMissingPulses(SqlReader reader) {
        this.reader = reader;
    }

    @Override
    public List<UserKey> of(PulseMonth month, String after, int max) {
        var reminded =
                Sql.select(
                        List.of(Sql.column(USER_KEY)),
                        Table.PULSE_REMINDER,
                        Sql.equal(MONTH_NO, month.number()));
        var conditions = new ArrayList<>(OpinionSql.missing(month.number()));
        conditions.add(Sql.filled(CSM_KEY));
        conditions.add(Sql.notIn(CSM_KEY, reminded));
        if (!after.isEmpty()) {
            conditions.add(Sql.greater(CSM_KEY, after));
        }
        var counted = Sql.grouped(CSM_KEY, Sql.rows(), Table.SNAPSHOT, Sql.all(conditions));
        return reader.rows(
                Sql.first(BY_KEY.sorting(counted), max), max, row -> new UserKey(row.getString(1)));
    }
}
