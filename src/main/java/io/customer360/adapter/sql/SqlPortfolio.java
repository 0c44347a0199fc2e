package io.customer360.adapter.sql;

import static io.customer360.adapter.sql.Column.BAND;
import static io.customer360.adapter.sql.Column.FROZEN;
import static io.customer360.adapter.sql.Column.KIND;
import static io.customer360.adapter.sql.Column.ORG_ID;
import static io.customer360.adapter.sql.Column.PROVISIONAL;
import static io.customer360.adapter.sql.Column.RISK;
import static io.customer360.adapter.sql.Column.SEVERITY;
import static io.customer360.adapter.sql.Column.SINCE_DAY;

import io.customer360.churn.ChurnModel;
import io.customer360.churn.RiskLevel;
import io.customer360.churn.SeaOfRed;
import io.customer360.churn.Severity;
import io.customer360.churn.SignalKind;
import io.customer360.churn.SignalMarks;
import io.customer360.health.Band;
import io.customer360.score.Portfolio;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The scores of all customers together, counted by the database. */
public final class SqlPortfolio implements Portfolio {

    /** From how many signals it is told what a sea of red comes from. */
    private static final int MOST_SIGNALS = 20_000;

    private static final Sql HERE = Sql.equal(FROZEN, 0);

    private final SqlReader reader;

    /** Wired by Spring. */
    public SqlPortfolio(SqlReader reader) {
        this.reader = reader;
    }

    @Override
    public long scored() {
        return count(Sql.equal(PROVISIONAL, 0));
    }

    @Override
    public long provisional() {
        return count(Sql.equal(PROVISIONAL, 1));
    }

    @Override
    public Map<Band, Long> bands() {
        var counts = counts(BAND);
        return all(Band.class, it -> counts.getOrDefault(it.number(), 0L));
    }

    @Override
    public Map<RiskLevel, Long> risks() {
        var counts = counts(RISK);
        return all(RiskLevel.class, it -> counts.getOrDefault(it.number(), 0L));
    }

    @Override
    public Map<SignalKind, Long> signals() {
        Map<String, Long> counts = new HashMap<>();
        reader.each(
                Sql.grouped(KIND, Sql.rows(), Table.SIGNAL, Sql.TRUE),
                row -> counts.put(row.getString(1), row.getLong(2)));
        return all(SignalKind.class, it -> counts.getOrDefault(it.code(), 0L));
    }

    @Override
    public SeaOfRed red(ChurnModel model) {
        var risks = risks();
        long all = risks.values().stream().mapToLong(Long::longValue).sum();
        int high = risks.get(RiskLevel.HIGH).intValue();
        return new SeaOfRed((int) all, high, model.seaPercent(), causes(high, model));
    }

    private List<SeaOfRed.Cause> causes(int high, ChurnModel model) {
        return high == 0 ? List.of() : SeaOfRed.of(marks(), model).causes();
    }

    private List<SignalMarks> marks() {
        var red =
                Sql.select(
                        List.of(Sql.column(ORG_ID)),
                        Table.STANDING,
                        Sql.all(List.of(HERE, Sql.equal(RISK, RiskLevel.HIGH.number()))));
        var theirs =
                Sql.select(
                        Stream.of(ORG_ID, KIND, SEVERITY, SINCE_DAY).map(Sql::column).toList(),
                        Table.SIGNAL,
                        Sql.in(ORG_ID, red));
        var byCustomer = new Keyset(List.of(new Keyset.Key(ORG_ID, true))).sorting(theirs);
        Map<Integer, Map<SignalKind, SignalMarks.Mark>> found = new HashMap<>();
        reader.rows(
                Sql.first(byCustomer, MOST_SIGNALS),
                MOST_SIGNALS,
                row -> take(row, found.computeIfAbsent(row.getInt(1), it -> new HashMap<>())));
        return found.values().stream().map(SignalMarks::new).toList();
    }

    private static boolean take(ResultSet row, Map<SignalKind, SignalMarks.Mark> into)
            throws SQLException {
        var severity = Severity.values()[row.getInt(3) - 1];
        var mark = new SignalMarks.Mark(severity, LocalDate.ofEpochDay(row.getLong(4)));
        return SignalKind.find(row.getString(2)).map(it -> into.put(it, mark)).isPresent();
    }

    private long count(Sql fitting) {
        var counted = Sql.count(Table.STANDING, Sql.all(List.of(HERE, fitting)));
        return reader.rows(counted, 1, row -> row.getLong(1)).get(0);
    }

    private Map<Integer, Long> counts(Column column) {
        Map<Integer, Long> counts = new HashMap<>();
        reader.each(
                Sql.grouped(
                        column,
                        Sql.rows(),
                        Table.STANDING,
                        Sql.all(List.of(HERE, Sql.filled(column)))),
                row -> counts.put(row.getInt(1), row.getLong(2)));
        return counts;
    }

    private interface Counted<K> {
        long of(K key);
    }

    private static <K extends Enum<K>> Map<K, Long> all(Class<K> keys, Counted<K> counted) {
        Map<K, Long> all = new EnumMap<>(keys);
        for (K key : keys.getEnumConstants()) {
            all.put(key, counted.of(key));
        }
        return Collections.unmodifiableMap(all);
    }
}
