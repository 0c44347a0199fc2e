package io.customer360.adapter.sql;

import static io.customer360.adapter.sql.Column.AT_MILLIS;
import static io.customer360.adapter.sql.Column.ORG_ID;
import static io.customer360.adapter.sql.Column.RECORD_ID;
import static io.customer360.adapter.sql.Column.USER_KEY;

import io.customer360.customer.RelationFilter;
import io.customer360.shared.UserKey;
import java.util.ArrayList;
import java.util.List;

/** What lists of customers ask of the relations with them. */
final class RelationSql {

    private RelationSql() {}

    /** Customers with the moment of the last contact. */
    static Sql contacts() {
        return Sql.select(
                List.of(Sql.as(ORG_ID, RECORD_ID), Sql.column(AT_MILLIS)),
                Table.LAST_CONTACT,
                Sql.TRUE);
    }

    /** The conditions of a filter, each on the customers themselves. */
    static List<Sql> conditions(RelationFilter filter, UserKey viewer) {
        var conditions = new ArrayList<Sql>();
        filter.active()
                .map(it -> it ? Sql.in(ORG_ID, active()) : Sql.notIn(ORG_ID, active()))
                .ifPresent(conditions::add);
        if (filter.followed()) {
            conditions.add(Sql.in(ORG_ID, followed(viewer)));
        }
        return conditions;
    }

    /** There is a figure of each currency that has an active subscription. */
    static Sql active() {
        return Sql.select(List.of(Sql.column(ORG_ID)), Table.REVENUE, Sql.TRUE);
    }

    private static Sql followed(UserKey viewer) {
        return Sql.select(
                List.of(Sql.column(ORG_ID)), Table.FOLLOWER, Sql.equal(USER_KEY, viewer.value()));
    }
}
