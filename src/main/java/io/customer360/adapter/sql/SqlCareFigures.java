package io.customer360.adapter.sql;

import static io.customer360.adapter.sql.Column.ARR_MINOR;
import static io.customer360.adapter.sql.Column.AT_MILLIS;
import static io.customer360.adapter.sql.Column.BAND;
import static io.customer360.adapter.sql.Column.CSM_KEY;
import static io.customer360.adapter.sql.Column.CURRENCY;
import static io.customer360.adapter.sql.Column.FROZEN;
import static io.customer360.adapter.sql.Column.NAME;
import static io.customer360.adapter.sql.Column.ORG_ID;
import static io.customer360.adapter.sql.Column.SPENT;
import static io.customer360.adapter.sql.Column.TIER;
import static io.customer360.adapter.sql.Column.UPDATED_AT;

import io.customer360.csm.Care;
import io.customer360.csm.CareFigures;
import io.customer360.customer.Organisation;
import io.customer360.health.Band;
import io.customer360.revenue.RevenueDirectory.Among;
import io.customer360.settings.TierId;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Money;
import io.customer360.shared.MoneySums;
import io.customer360.shared.UserKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is known of the care for customers, each kind read at once. */
public final class SqlCareFigures implements CareFigures {
    private static final int LEFT = 1;

    private final SqlReader reader;

    /** Wired by Spring. */
    public SqlCareFigures(SqlReader reader) {
        this.reader = reader;
    }

    @Override
    public List<Care> of(Among customers, Instant since) {
        var known = new Known(SqlRevenue.within(customers), since);
        List<Care> found = new ArrayList<>();
        reader.each(
                select(Table.SNAPSHOT, SqlRevenue.chosen(customers), ORG_ID, NAME, CSM_KEY, TIER),
                row -> {
                    if (!known.left.contains(row.getInt(1))) {
                        found.add(known.care(row));
                    }
                });
        return found;
    }

    private static Sql select(Table from, Sql where, Column... columns) {
        return Sql.select(Stream.of(columns).map(Sql::column).toList(), from, where);
    }

    /** What other tables know of them. */
    private final class Known {
        private final Set<Integer> left = new HashSet<>();
        private final Map<Integer, Band> bands = new HashMap<>();
        private final Map<Integer, Instant> contacts = new HashMap<>();
        private final Map<Integer, List<Money>> arr = new HashMap<>();
        private final Map<Integer, Long> seconds = new HashMap<>();

        Known(Sql within, Instant since) {
            reader.each(select(Table.STANDING, within, ORG_ID, BAND, FROZEN), this::standing);
            reader.each(
                    select(Table.LAST_CONTACT, within, ORG_ID, AT_MILLIS),
                    row -> contacts.put(row.getInt(1), Instant.ofEpochMilli(row.getLong(2))));
            reader.each(
                    select(Table.REVENUE, within, ORG_ID, CURRENCY, ARR_MINOR),
                    row ->
                            arr.computeIfAbsent(row.getInt(1), id -> new ArrayList<>())
                                    .add(
                                            new Money(
                                                    row.getLong(3),
                                                    Currency.getInstance(row.getString(2)))));
            var late = Sql.atLeast(UPDATED_AT, since.toEpochMilli());
            reader.each(
                    Sql.grouped(
                            ORG_ID,
                            Sql.sum(SPENT),
                            Table.TICKET_FACT,
                            Sql.all(List.of(Sql.filled(SPENT), late, within))),
                    row -> seconds.put(row.getInt(1), row.getLong(2)));
        }

        private void standing(ResultSet row) throws SQLException {
            int customer = row.getInt(1);
            int band = row.getInt(2);
            if (row.getInt(3) == LEFT) {
                left.add(customer);
            }
            Stream.of(Band.values())
                    .filter(it -> it.number() == band)
                    .forEach(it -> bands.put(customer, it));
        }

        private Care care(ResultSet row) throws SQLException {
            int customer = row.getInt(1);
            int tier = row.getInt(4);
            return new Care(
                    new Organisation(new CustomerId(customer), row.getString(2)),
                    Optional.ofNullable(row.getString(3)).map(UserKey::new),
                    tier == 0 ? Optional.empty() : Optional.of(new TierId(tier)),
                    Optional.ofNullable(bands.get(customer)),
                    Optional.ofNullable(contacts.get(customer)),
                    MoneySums.of(arr.getOrDefault(customer, List.of())),
                    seconds.getOrDefault(customer, 0L));
        }
    }
}
