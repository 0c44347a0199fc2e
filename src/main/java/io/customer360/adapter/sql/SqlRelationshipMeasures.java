package io.customer360.adapter.sql;

import static io.customer360.adapter.sql.Column.AT;
import static io.customer360.adapter.sql.Column.AUTHOR_ID;
import static io.customer360.adapter.sql.Column.CREATED_AT;
import static io.customer360.adapter.sql.Column.DELETED;
import static io.customer360.adapter.sql.Column.ORG_ID;
import static io.customer360.adapter.sql.Column.REPORTER_ID;
import static io.customer360.adapter.sql.Column.STARRED;
import static io.customer360.adapter.sql.Column.TYPE_ID;
import static io.customer360.adapter.sql.Column.USER_KEY;

import io.customer360.contact.ContactTypeId;
import io.customer360.contact.ContactTypesStore;
import io.customer360.measure.Measure;
import io.customer360.measure.MeasureSource;
import io.customer360.measure.UserNumbers;
import io.customer360.measure.Value;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whom we know at customers, and whether they are heard of. */
public final class SqlRelationshipMeasures implements MeasureSource {

    private final SqlReader reader;
    private final ContactTypesStore types;
    private final UserNumbers numbers;

    /** Wired by Spring. */
    public SqlRelationshipMeasures(SqlReader reader, ContactTypesStore types, UserNumbers numbers) {
        this.reader = reader;
        this.types = types;
        this.numbers = numbers;
    }

    /** A customer and a person by number. */
    private record Seen(int customer, long person) {}

    /** A contact that has a type. */
    private record Typed(int customer, int type, boolean starred, Optional<UserKey> user) {}

    @Override
    public Set<Measure> measures() {
        return Set.of(Measure.CONTACT_TYPES, Measure.CHAMPIONS, Measure.CHAMPION_SEEN);
    }

    @Override
    public Set<Measure> inUse() {
        return MeasureSql.any(Table.CONTACT, reader) ? measures() : Set.of();
    }

    @Override
    public Map<CustomerId, Map<Measure, Value>> of(List<CustomerId> customers, LocalDate day) {
        var champions =
                types.current().champions().stream()
                        .map(ContactTypeId::value)
                        .collect(Collectors.toSet());
        var found = new HashMap<Integer, Acquaintances>();
        customers.forEach(it -> found.put(it.value(), new Acquaintances(champions, day)));
        var contacts = new ArrayList<Typed>();
        reader.each(
                MeasureSql.columns(
                        List.of(ORG_ID, TYPE_ID, STARRED, USER_KEY),
                        Table.CONTACT,
                        customers,
                        Sql.all(List.of(Sql.filled(TYPE_ID), Sql.empty(DELETED)))),
                row -> {
                    if (found.containsKey(row.getInt(1))) {
                        contacts.add(contact(row));
                    }
                });
        var people =
                numbers.of(
                        contacts.stream()
                                .flatMap(it -> it.user().stream())
                                .collect(Collectors.toSet()));
        var seen = people.isEmpty() ? Map.<Seen, Long>of() : seen(customers);
        for (var contact : contacts) {
            var number = contact.user().map(people::get);
            var at = number.map(it -> seen.get(new Seen(contact.customer(), it)));
            found.get(contact.customer())
                    .contact(contact.type(), contact.starred(), number.isPresent(), at);
        }
        return customers.stream()
                .collect(Collectors.toMap(it -> it, it -> found.get(it.value()).values()));
    }

    private static Typed contact(ResultSet row) throws SQLException {
        return new Typed(
                row.getInt(1),
                row.getInt(2),
                row.getInt(3) == 1,
                Optional.ofNullable(row.getString(4)).map(UserKey::new));
    }

    private Map<Seen, Long> seen(List<CustomerId> customers) {
        var seen = new HashMap<Seen, Long>();
        seen(Table.TICKET_FACT, REPORTER_ID, CREATED_AT, customers, seen);
        seen(Table.CUSTOMER_MESSAGE, AUTHOR_ID, AT, customers, seen);
        return seen;
    }

    private void seen(
            Table table, Column by, Column at, List<CustomerId> customers, Map<Seen, Long> seen) {
        reader.each(
                MeasureSql.grouped(
                        List.of(ORG_ID, by),
                        List.of(MeasureSql.most(at)),
                        table,
                        Sql.all(List.of(MeasureSql.of(customers), Sql.filled(by)))),
                row ->
                        seen.merge(
                                new Seen(row.getInt(1), row.getLong(2)),
                                row.getLong(3),
                                Math::max));
    }
}
