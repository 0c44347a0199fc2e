package io.customer360.adapter.sql;

import static io.customer360.adapter.sql.Column.AUTO_RENEW;
import static io.customer360.adapter.sql.Column.END_DAY;
import static io.customer360.adapter.sql.Column.ID;
import static io.customer360.adapter.sql.Column.ORG_ID;
import static io.customer360.adapter.sql.Column.PLAN_NAME;
import static io.customer360.adapter.sql.Column.START_DAY;
import static io.customer360.adapter.sql.Column.TRIAL;

import io.customer360.notice.Endings;
import io.customer360.shared.CustomerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ends of subscriptions, by one statement over all of them and one for what goes on. */
public final class SqlEndings implements Endings {
    private static final Keyset BY_ID = new Keyset(List.of(new Keyset.Key(ID, true)));

    private final SqlReader reader;

    /** Wired by Spring. */
    public SqlEndings(SqlReader reader) {
        this.reader = reader;
    }

    @Override
    public List<Ending> between(LocalDate from, LocalDate to, int after, int most) {
        List<Ending> page = page(from, to, after, most);
        List<Ending> open = open(page, from, to);
        while (open.isEmpty() && !page.isEmpty()) {
            page = page(from, to, page.get(page.size() - 1).subscription(), most);
            open = open(page, from, to);
        }
        return open;
    }

    /** A subscription from one day to another, to the last of days when it has no end. */
    private record Span(CustomerId customer, String plan, LocalDate from, LocalDate to) {

        private boolean goesOnAfter(Ending ending) {
            return plan.equals(ending.plan())
                    && customer.equals(ending.customer())
                    && to.isAfter(ending.day())
                    && !from.isAfter(ending.day().plusDays(1));
        }
    }

    private List<Ending> open(List<Ending> page, LocalDate from, LocalDate to) {
        Map<CustomerId, List<Span>> others =
                others(page, from, to).stream().collect(Collectors.groupingBy(Span::customer));
        return page.stream()
                .filter(
                        it ->
                                others.getOrDefault(it.customer(), List.of()).stream()
                                        .noneMatch(other -> other.goesOnAfter(it)))
                .toList();
    }

    /** What could go on after some of these. */
    private List<Span> others(List<Ending> page, LocalDate from, LocalDate to) {
        if (page.isEmpty()) {
            return List.of();
        }
        var customers = page.stream().map(it -> it.customer().value()).distinct().toList();
        var wanted =
                Sql.all(
                        List.of(
                                Sql.in(ORG_ID, customers),
                                Sql.greater(START_DAY, from.toString()),
                                Sql.atMost(START_DAY, to.plusDays(1).toString()),
                                Sql.equal(TRIAL, false)));
        var columns = Stream.of(ORG_ID, PLAN_NAME, START_DAY, END_DAY).map(Sql::column).toList();
        var found = new ArrayList<Span>();
        reader.each(Sql.select(columns, Table.SUBSCRIPTION, wanted), row -> found.add(span(row)));
        return found;
    }

    private static Span span(ResultSet row) throws SQLException {
        var end = row.getString(4);
        return new Span(
                new CustomerId(row.getInt(1)),
                row.getString(2),
                LocalDate.parse(row.getString(3)),
                end == null || end.isEmpty() ? LocalDate.MAX : LocalDate.parse(end));
    }

    private List<Ending> page(LocalDate from, LocalDate to, int after, int most) {
        var columns = Stream.of(ID, ORG_ID, PLAN_NAME, END_DAY).map(Sql::column).toList();
        var there = Sql.select(List.of(Sql.column(ORG_ID)), Table.SNAPSHOT, Sql.TRUE);
        var wanted =
                Sql.all(
                        List.of(
                                Sql.atLeast(END_DAY, from.toString()),
                                Sql.atMost(END_DAY, to.toString()),
                                Sql.atMost(START_DAY, from.toString()),
                                Sql.equal(AUTO_RENEW, false),
                                Sql.equal(TRIAL, false),
                                Sql.greater(ID, after),
                                Sql.in(ORG_ID, there)));
        var sorted = BY_ID.sorting(Sql.select(columns, Table.SUBSCRIPTION, wanted));
        return reader.rows(
                Sql.first(sorted, most),
                most,
                row ->
                        new Ending(
                                row.getInt(1),
                                new CustomerId(row.getInt(2)),
                                row.getString(3),
                                LocalDate.parse(row.getString(4))));
    }
}
