package io.customer360.adapter.sql;

import static io.customer360.adapter.sql.Column.ARR_MINOR;
import static io.customer360.adapter.sql.Column.COUNTRY;
import static io.customer360.adapter.sql.Column.CSM_KEY;
import static io.customer360.adapter.sql.Column.CURRENCY;
import static io.customer360.adapter.sql.Column.INDUSTRY;
import static io.customer360.adapter.sql.Column.ORG_ID;
import static io.customer360.adapter.sql.Column.REFERENCE;
import static io.customer360.adapter.sql.Column.RENEWAL;
import static io.customer360.adapter.sql.Column.STATUS_ID;
import static io.customer360.adapter.sql.Column.TAG_ID;
import static io.customer360.adapter.sql.Column.TIER;
import static java.util.Comparator.comparing;

import io.customer360.customer.Country;
import io.customer360.customer.Reference;
import io.customer360.export.CustomerFacts;
import io.customer360.settings.TierId;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Money;
import io.customer360.shared.UserKey;
import io.customer360.status.StatusId;
import io.customer360.tag.Tag;
import io.customer360.tag.TagId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is kept about many customers, each kind by one statement. */
public final class SqlCustomerFacts implements CustomerFacts {
    private static final int MOST_CURRENCIES = 200;

    private final SqlReader reader;

    /** Wired by Spring. */
    public SqlCustomerFacts(SqlReader reader) {
        this.reader = reader;
    }

    @Override
    public Map<CustomerId, Facts> of(Collection<CustomerId> customers) {
        var found = new HashMap<CustomerId, Facts>();
        read(
                List.of(ORG_ID, CSM_KEY, STATUS_ID, INDUSTRY, COUNTRY, TIER, REFERENCE, RENEWAL),
                Table.SNAPSHOT,
                customers,
                1,
                row -> found.put(customer(row), facts(row)));
        return found;
    }

    @Override
    public Map<CustomerId, List<Money>> arr(Collection<CustomerId> customers) {
        var found = new HashMap<CustomerId, List<Money>>();
        read(
                List.of(ORG_ID, CURRENCY, ARR_MINOR),
                Table.REVENUE,
                customers,
                MOST_CURRENCIES,
                row -> {
                    var currency = Currency.getInstance(row.getString(2));
                    return found.computeIfAbsent(customer(row), id -> new ArrayList<>())
                            .add(new Money(row.getLong(3), currency));
                });
        found.values().forEach(all -> all.sort(comparing(it -> it.currency().getCurrencyCode())));
        return found;
    }

    @Override
    public Map<CustomerId, List<TagId>> tags(Collection<CustomerId> customers) {
        var found = new HashMap<CustomerId, List<TagId>>();
        read(
                List.of(ORG_ID, TAG_ID),
                Table.TAG_LINK,
                customers,
                Tag.MAX_PER_CUSTOMER * 2,
                row ->
                        found.computeIfAbsent(customer(row), id -> new ArrayList<>())
                                .add(new TagId(row.getInt(2))));
        return found;
    }

    private void read(
            List<Column> columns,
            Table table,
            Collection<CustomerId> customers,
            int perCustomer,
            SqlReader.Row<?> row) {
        var ids = customers.stream().map(CustomerId::value).toList();
        var what = columns.stream().map(Sql::column).toList();
        reader.rows(Sql.select(what, table, Sql.in(ORG_ID, ids)), ids.size() * perCustomer, row);
    }

    private static CustomerId customer(ResultSet row) throws SQLException {
        return new CustomerId(row.getInt(1));
    }

    private static Facts facts(ResultSet row) throws SQLException {
        return new Facts(
                Optional.ofNullable(row.getString(2)).map(UserKey::new),
                number(row, 3).map(StatusId::new),
                Optional.ofNullable(row.getString(4)),
                Optional.ofNullable(row.getString(5)).map(Country::new),
                number(row, 6).map(TierId::new),
                Optional.ofNullable(row.getString(7)).flatMap(SqlCustomerFacts::reference),
                number(row, 8).map(LocalDate::ofEpochDay));
    }

    private static Optional<Integer> number(ResultSet row, int column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }

    private static Optional<Reference> reference(String code) {
        return Stream.of(Reference.values()).filter(it -> it.code().equals(code)).findFirst();
    }
}
