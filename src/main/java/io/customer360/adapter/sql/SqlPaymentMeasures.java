package io.customer360.adapter.sql;

import static io.customer360.adapter.sql.Column.CANCELLED;
import static io.customer360.adapter.sql.Column.DUE_DAY;
import static io.customer360.adapter.sql.Column.ID;
import static io.customer360.adapter.sql.Column.ORG_ID;
import static io.customer360.adapter.sql.Column.PAID_DAY;

import io.customer360.measure.Measure;
import io.customer360.measure.MeasureSource;
import io.customer360.measure.Value;
import io.customer360.shared.CustomerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How customers pay, by one statement. Who was never sent an invoice is not known by it. */
public final class SqlPaymentMeasures implements MeasureSource {

    private final SqlReader reader;

    /** Wired by Spring. */
    public SqlPaymentMeasures(SqlReader reader) {
        this.reader = reader;
    }

    @Override
    public Set<Measure> measures() {
        return Set.of(
                Measure.OVERDUE_INVOICES,
                Measure.OLDEST_OVERDUE,
                Measure.DAYS_LATE,
                Measure.PAID_INVOICES);
    }

    @Override
    public Set<Measure> inUse() {
        return MeasureSql.any(Table.INVOICE, reader) ? measures() : Set.of();
    }

    @Override
    public Map<CustomerId, Map<Measure, Value>> of(List<CustomerId> customers, LocalDate day) {
        var asked = customers.stream().map(CustomerId::value).collect(Collectors.toSet());
        var found = new HashMap<CustomerId, Payments>();
        reader.each(
                MeasureSql.columns(
                        List.of(ORG_ID, ID, DUE_DAY, PAID_DAY, CANCELLED),
                        Table.INVOICE,
                        customers,
                        Sql.TRUE),
                row -> {
                    if (asked.contains(row.getInt(1)) && !row.getBoolean(5)) {
                        take(
                                row,
                                found.computeIfAbsent(
                                        new CustomerId(row.getInt(1)), it -> new Payments(day)));
                    }
                });
        return found.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().values()));
    }

    private static void take(ResultSet row, Payments payments) throws SQLException {
        var due = row.getString(3);
        var paid = row.getString(4);
        try {
            payments.invoice(LocalDate.parse(due), paid == null ? null : LocalDate.parse(paid));
        } catch (RuntimeException unreadable) {
            throw new IllegalStateException(
                    "invoice " + row.getInt(2) + " has unreadable days", unreadable);
        }
    }
}
