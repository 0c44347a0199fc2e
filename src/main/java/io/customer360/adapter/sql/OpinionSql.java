package io.customer360.adapter.sql;

import static io.customer360.adapter.sql.Column.FROZEN;
import static io.customer360.adapter.sql.Column.LEVEL_ID;
import static io.customer360.adapter.sql.Column.MONTH_NO;
import static io.customer360.adapter.sql.Column.ORG_ID;
import static io.customer360.adapter.sql.Column.RECORD_ID;
import static io.customer360.adapter.sql.Column.SAID_AT;
import static io.customer360.adapter.sql.Column.SCORE;

import io.customer360.customer.OpinionFilter;
import java.util.ArrayList;
import java.util.List;

/** What lists of customers ask of pulses and scorecards. */
final class OpinionSql {

    private OpinionSql() {}

    /** Customers with the level of their newest pulse. */
    static Sql levels() {
        return beside(Table.PULSE_NOW, LEVEL_ID);
    }

    /** Customers with what their scorecards come to. */
    static Sql scorecards() {
        return beside(Table.SCORECARD_NOW, SCORE);
    }

    /** The conditions of a filter, each on the customers themselves. */
    static List<Sql> conditions(OpinionFilter filter) {
        var conditions = new ArrayList<Sql>();
        filter.level()
                .ifPresent(it -> conditions.add(Sql.in(ORG_ID, said(Sql.equal(LEVEL_ID, it)))));
        switch (filter.pulse()) {
            case OpinionFilter.NONE -> conditions.add(Sql.notIn(ORG_ID, said(Sql.TRUE)));
            case OpinionFilter.MISSING -> conditions.addAll(missing(when(filter).month()));
            case OpinionFilter.STALE ->
                    conditions.add(
                            Sql.in(
                                    ORG_ID,
                                    said(
                                            Sql.less(
                                                    SAID_AT,
                                                    when(filter).staleBefore().toEpochMilli()))));
            default -> {}
        }
        var rated = new ArrayList<Sql>();
        var points = filter.scorecard();
        points.from().ifPresent(it -> rated.add(Sql.atLeast(SCORE, it.doubleValue())));
        points.to().ifPresent(it -> rated.add(Sql.atMost(SCORE, it.doubleValue())));
        if (!rated.isEmpty()) {
            conditions.add(Sql.in(ORG_ID, customers(Table.SCORECARD_NOW, Sql.all(rated))));
        }
        return conditions;
    }

    /** Whoever has left is nobody's to look after. */
    static List<Sql> missing(int month) {
        return List.of(
                Sql.notIn(ORG_ID, said(Sql.atLeast(MONTH_NO, month))),
                Sql.notIn(ORG_ID, customers(Table.STANDING, Sql.equal(FROZEN, 1))));
    }

    private static OpinionFilter.When when(OpinionFilter filter) {
        return filter.when()
                .orElseThrow(() -> new IllegalStateException("asked before a day is known"));
    }

    private static Sql said(Sql fitting) {
        return customers(Table.PULSE_NOW, fitting);
    }

    private static Sql customers(Table table, Sql fitting) {
        return Sql.select(List.of(Sql.column(ORG_ID)), table, fitting);
    }

    private static Sql beside(Table table, Column column) {
        return Sql.select(List.of(Sql.as(ORG_ID, RECORD_ID), Sql.column(column)), table, Sql.TRUE);
    }
}
