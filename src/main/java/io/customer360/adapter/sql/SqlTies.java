package io.customer360.adapter.sql;

import static io.customer360.adapter.sql.Column.CSM_KEY;
import static io.customer360.adapter.sql.Column.KIND;
import static io.customer360.adapter.sql.Column.ORG_ID;
import static io.customer360.adapter.sql.Column.USER_KEY;

import io.customer360.notice.Ties;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.util.ArrayList;
import java.util.List;

/** What people have to do with a customer, read from three tables by one statement. */
public final class SqlTies implements Ties {
    private static final String FOLLOWS = "follows";
    private static final String MUTED = "muted";
    private static final String CARES = "cares";

    private final SqlReader reader;

    /** Wired by Spring. */
    public SqlTies(SqlReader reader) {
        this.reader = reader;
    }

    private record Tie(String kind, UserKey person) {}

    @Override
    public Known of(CustomerId customer, UserKey asking) {
        var it = Sql.equal(ORG_ID, customer.value());
        var own = Sql.all(List.of(it, Sql.equal(USER_KEY, asking.value())));
        var cares = Sql.all(List.of(it, Sql.equal(CSM_KEY, asking.value())));
        Sql all =
                out ->
                        out.part(tied(MUTED, USER_KEY, Table.MUTED, own))
                                .words(" UNION ALL ")
                                .part(tied(CARES, CSM_KEY, Table.PROFILE, cares))
                                .words(" UNION ALL ")
                                .part(tied(FOLLOWS, USER_KEY, Table.FOLLOWER, it));
        var ties =
                reader.rows(
                        all,
                        MOST + 2,
                        row -> new Tie(row.getString(1), new UserKey(row.getString(2))));
        return new Known(
                people(FOLLOWS, ties),
                !people(MUTED, ties).isEmpty(),
                !people(CARES, ties).isEmpty());
    }

    private static Sql tied(String kind, Column person, Table table, Sql where) {
        return out ->
                out.words("SELECT '" + kind + "' AS ")
                        .name(KIND)
                        .words(", ")
                        .name(person)
                        .words(" FROM ")
                        .name(table)
                        .words(" WHERE ")
                        .part(where);
    }

    private static List<UserKey> people(String kind, List<Tie> ties) {
        var people = new ArrayList<UserKey>();
        ties.stream()
                .filter(tie -> tie.kind().equals(kind))
                .forEach(tie -> people.add(tie.person()));
        return people;
    }
}
