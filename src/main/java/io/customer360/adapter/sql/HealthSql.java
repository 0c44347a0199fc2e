package io.customer360.adapter.sql;

import static io.customer360.adapter.sql.Column.BAND;
import static io.customer360.adapter.sql.Column.FROZEN;
import static io.customer360.adapter.sql.Column.KIND;
import static io.customer360.adapter.sql.Column.ORG_ID;
import static io.customer360.adapter.sql.Column.RECORD_ID;
import static io.customer360.adapter.sql.Column.RISK;
import static io.customer360.adapter.sql.Column.SCORE;
import static io.customer360.adapter.sql.Column.TOTAL;

import io.customer360.customer.HealthFilter;
import io.customer360.customer.ScoreState;
import java.util.ArrayList;
import java.util.List;

/** What lists of customers ask of scores and signals. */
final class HealthSql {
    private static final Sql SCORED_OR_LEFT =
            Sql.any(List.of(Sql.filled(SCORE), Sql.equal(FROZEN, 1)));
    private static final Sql LEVELLED = Sql.all(List.of(Sql.filled(BAND), Sql.equal(FROZEN, 0)));

    private HealthSql() {}

    /** Customers with one column of their standing. */
    static Sql standings(Column column) {
        return Sql.select(
                List.of(Sql.as(ORG_ID, RECORD_ID), Sql.column(column)), Table.STANDING, Sql.TRUE);
    }

    /** Customers with the number of their signals. */
    static Sql counted() {
        var numbers = Sql.grouped(ORG_ID, Sql.rows(), Table.SIGNAL, Sql.TRUE);
        return Sql.outOf(numbers, List.of(Sql.as(ORG_ID, RECORD_ID), Sql.column(TOTAL)), Sql.TRUE);
    }

    /** The conditions of a filter, each on the customers themselves. */
    static List<Sql> conditions(HealthFilter filter) {
        if (!filter.given()) {
            return List.of();
        }
        var conditions = new ArrayList<Sql>();
        var standing = new ArrayList<Sql>();
        filter.state().ifPresent(it -> add(it, conditions, standing));
        filter.risk().ifPresent(it -> standing.add(Sql.in(RISK, it.numbers())));
        filter.score().from().ifPresent(it -> standing.add(Sql.atLeast(SCORE, it.doubleValue())));
        filter.score().to().ifPresent(it -> standing.add(Sql.atMost(SCORE, it.doubleValue())));
        filter.signal().ifPresent(it -> conditions.add(Sql.in(ORG_ID, signalled(it))));
        if (!standing.isEmpty()) {
            standing.add(Sql.equal(FROZEN, 0));
            conditions.add(Sql.in(ORG_ID, customers(Sql.all(standing))));
        }
        return conditions;
    }

    /** Conditions on the customers themselves, or on their standings. */
    private static void add(ScoreState state, List<Sql> conditions, List<Sql> standing) {
        switch (state) {
            case UNSCORED -> conditions.add(Sql.notIn(ORG_ID, customers(SCORED_OR_LEFT)));
            case NONE -> conditions.add(Sql.notIn(ORG_ID, customers(LEVELLED)));
            case PROVISIONAL -> {
                standing.add(Sql.filled(SCORE));
                standing.add(Sql.empty(BAND));
            }
            default -> standing.add(Sql.equal(BAND, state.band().orElseThrow()));
        }
    }

    private static Sql customers(Sql standing) {
        return Sql.select(List.of(Sql.column(ORG_ID)), Table.STANDING, standing);
    }

    private static Sql signalled(String kind) {
        return Sql.select(List.of(Sql.column(ORG_ID)), Table.SIGNAL, Sql.equal(KIND, kind));
    }
}
