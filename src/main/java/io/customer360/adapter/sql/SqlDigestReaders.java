package io.customer360.adapter.sql;

import static io.customer360.adapter.sql.Column.CSM_KEY;
import static io.customer360.adapter.sql.Column.ORG_ID;
import static io.customer360.adapter.sql.Column.USER_KEY;

import io.customer360.notice.DigestReaders;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.util.List;
import java.util.TreeSet;

/** CSMs by the snapshots, followers, and who was told of customers before. */
public final class SqlDigestReaders implements DigestReaders {
    private static final Keyset BY_CUSTOMER = new Keyset(List.of(new Keyset.Key(ORG_ID, true)));

    private final SqlReader reader;

    /** Wired by Spring. */
    public SqlDigestReaders(SqlReader reader) {
        this.reader = reader;
    }

    @Override
    public List<UserKey> after(String key, int most) {
        var people = new TreeSet<String>();
        people.addAll(people(CSM_KEY, Table.SNAPSHOT, key, most));
        people.addAll(people(USER_KEY, Table.FOLLOWER, key, most));
        people.addAll(people(USER_KEY, Table.DIGEST_SENT, key, most));
        return people.stream().limit(most).map(UserKey::new).toList();
    }

    @Override
    public List<CustomerId> customers(UserKey person, int most) {
        var customers = new TreeSet<Integer>();
        customers.addAll(customers(Table.SNAPSHOT, CSM_KEY, person, most));
        customers.addAll(customers(Table.FOLLOWER, USER_KEY, person, most));
        return customers.stream().limit(most).map(CustomerId::new).toList();
    }

    private List<String> people(Column column, Table table, String after, int most) {
        var sorted = new Keyset(List.of(new Keyset.Key(column, true)));
        var beyond = after.isEmpty() ? Sql.filled(column) : Sql.greater(column, after);
        return reader.rows(
                Sql.first(sorted.sorting(Sql.distinct(column, table, beyond)), most),
                most,
                row -> row.getString(1));
    }

    private List<Integer> customers(Table table, Column column, UserKey person, int most) {
        var own = Sql.select(List.of(Sql.column(ORG_ID)), table, Sql.equal(column, person.value()));
        return reader.rows(Sql.first(BY_CUSTOMER.sorting(own), most), most, row -> row.getInt(1));
    }
}
