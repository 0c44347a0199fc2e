package io.customer360.adapter.sql;

import static io.customer360.adapter.sql.Column.ARR_MINOR;
import static io.customer360.adapter.sql.Column.BAND;
import static io.customer360.adapter.sql.Column.CURRENCY;
import static io.customer360.adapter.sql.Column.FIRST_DAY;
import static io.customer360.adapter.sql.Column.FROZEN;
import static io.customer360.adapter.sql.Column.NAME;
import static io.customer360.adapter.sql.Column.ORG_ID;
import static io.customer360.adapter.sql.Column.RECORD_ID;
import static io.customer360.adapter.sql.Column.RENEWAL;
import static io.customer360.adapter.sql.Column.RISK;
import static io.customer360.adapter.sql.Column.SORT_NAME;
import static io.customer360.adapter.sql.Column.TOTAL;

import io.customer360.csm.DueCustomer;
import io.customer360.csm.Tallies;
import io.customer360.csm.Tally;
import io.customer360.customer.CustomerFilter;
import io.customer360.customer.CustomerScope;
import io.customer360.customer.Organisation;
import io.customer360.customer.RiskState;
import io.customer360.customer.ScoreState;
import io.customer360.revenue.Totals;
import io.customer360.shared.CustomerId;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The customers that a filter finds, added up by SQL with the conditions of the list itself. */
public final class SqlTallies implements Tallies {
    private static final Map<Integer, RiskState> RISKS =
            Map.of(1, RiskState.LOW, 2, RiskState.MEDIUM, 3, RiskState.HIGH);
    private static final Map<Integer, ScoreState> LEVELS =
            Map.of(1, ScoreState.CRITICAL, 2, ScoreState.MIDDLE, 3, ScoreState.HEALTHY);

    private final SqlReader reader;

    /** Wired by Spring. */
    public SqlTallies(SqlReader reader) {
        this.reader = reader;
    }

    @Override
    public List<Tally> byRisk(CustomerFilter filter, CustomerScope scope) {
        var columns = List.of(Sql.as(ORG_ID, RECORD_ID), Sql.column(RISK));
        var found = Sql.selectOf(columns, beside(RISK), SqlCustomers.matching(filter, scope));
        var counts = new LinkedHashMap<Optional<RiskState>, Integer>();
        var sums = new HashMap<Optional<RiskState>, Map<Currency, BigInteger>>();
        reader.each(
                out -> out.part(counted(found)).words(" UNION ALL ").part(summed(found)),
                row -> {
                    var currency = row.getString(2);
                    if (currency == null || currency.isBlank()) {
                        counts.merge(risk(row), row.getInt(3), Integer::sum);
                    } else {
                        sums.computeIfAbsent(risk(row), it -> new HashMap<>())
                                .put(
                                        Currency.getInstance(currency),
                                        row.getBigDecimal(3).toBigIntegerExact());
                    }
                });
        return counts.entrySet().stream()
                .map(
                        it ->
                                new Tally(
                                        it.getKey(),
                                        it.getValue(),
                                        new Totals(sums.getOrDefault(it.getKey(), Map.of()))))
                .toList();
    }

    /** How many customers have each risk, where others have a currency. */
    private static Sql counted(Sql found) {
        return out ->
                out.words("SELECT ")
                        .name(RISK)
                        .words(", '' AS ")
                        .name(CURRENCY)
                        .words(", CAST(COUNT(*) AS DECIMAL(38, 0)) AS ")
                        .name(TOTAL)
                        .words(" FROM (")
                        .part(found)
                        .words(") T GROUP BY ")
                        .name(RISK);
    }

    private static Sql summed(Sql found) {
        var grouped = List.of(Sql.column(RISK), Sql.column(CURRENCY));
        return out ->
                out.words("SELECT ")
                        .list(
                                List.of(Sql.column(RISK), Sql.column(CURRENCY), Sql.sum(ARR_MINOR)),
                                ", ")
                        .words(" FROM (")
                        .part(found)
                        .words(") T INNER JOIN ")
                        .name(Table.REVENUE)
                        .words(" ON ")
                        .name(ORG_ID)
                        .words(" = ")
                        .name(RECORD_ID)
                        .words(" GROUP BY ")
                        .list(grouped, ", ");
    }

    @Override
    public Due due(
            CustomerFilter filter, CustomerScope scope, LocalDate from, LocalDate to, int most) {
        var columns =
                List.of(
                        Sql.as(ORG_ID, RECORD_ID),
                        Sql.column(NAME),
                        Sql.column(SORT_NAME),
                        Sql.as(RENEWAL, FIRST_DAY),
                        Sql.column(BAND));
        var within =
                Sql.all(
                        List.of(
                                SqlCustomers.matching(filter, scope),
                                Sql.atLeast(RENEWAL, from.toEpochDay()),
                                Sql.atMost(RENEWAL, to.toEpochDay())));
        var found = Sql.selectOf(columns, beside(BAND), within);
        var shown =
                Stream.of(RECORD_ID, NAME, FIRST_DAY, BAND, CURRENCY, ARR_MINOR)
                        .map(Sql::column)
                        .toList();
        var due = new LinkedHashMap<Integer, Known>();
        var rows =
                reader.rows(
                        Sql.first(
                                out ->
                                        out.words("SELECT ")
                                                .list(shown, ", ")
                                                .words(" FROM (")
                                                .part(found)
                                                .words(") T LEFT JOIN ")
                                                .name(Table.REVENUE)
                                                .words(" ON ")
                                                .name(ORG_ID)
                                                .words(" = ")
                                                .name(RECORD_ID)
                                                .words(" ORDER BY ")
                                                .list(
                                                        Stream.of(FIRST_DAY, SORT_NAME, RECORD_ID)
                                                                .map(Sql::column)
                                                                .toList(),
                                                        ", "),
                                most + 1),
                        most + 1,
                        row -> due.computeIfAbsent(row.getInt(1), id -> new Known()).take(row));
        boolean more = rows.size() > most;
        return new Due(
                due.values().stream()
                        .limit(more ? due.size() - 1L : due.size())
                        .map(Known::copy)
                        .toList(),
                more);
    }

    /** Customers beside a column of their standing, which counts until they leave. */
    private static Sql beside(Column standing) {
        var standings =
                Sql.select(
                        List.of(Sql.as(ORG_ID, RECORD_ID), Sql.column(standing)),
                        Table.STANDING,
                        Sql.equal(FROZEN, 0));
        return Sql.beside(Table.SNAPSHOT, standings, ORG_ID, RECORD_ID);
    }

    private static Optional<RiskState> risk(ResultSet row) throws SQLException {
        return Optional.ofNullable(RISKS.get(row.getInt(1)));
    }

    /** One customer, of whom there is a row for each currency. */
    private static final class Known {
        private final Map<Currency, BigInteger> arr = new HashMap<>();
        private final List<DueCustomer> first = new ArrayList<>();

        private boolean take(ResultSet row) throws SQLException {
            if (first.isEmpty()) {
                first.add(
                        new DueCustomer(
                                new Organisation(new CustomerId(row.getInt(1)), row.getString(2)),
                                LocalDate.ofEpochDay(row.getLong(3)),
                                LEVELS.getOrDefault(row.getInt(4), ScoreState.NONE),
                                Totals.NONE));
            }
            var currency = row.getString(5);
            if (currency != null) {
                arr.put(Currency.getInstance(currency), BigInteger.valueOf(row.getLong(6)));
            }
            return true;
        }

        private DueCustomer copy() {
            var known = first.get(0);
            return new DueCustomer(known.customer(), known.day(), known.level(), new Totals(arr));
        }
    }
}
