package io.customer360.sandbox.jql;

import java.util.List;
import java.util.Locale;

/**
 * An SLA: compared by = and != with breached(), everBreached(), running(), paused(), completed();
 * requests without such a clock are neither.
 *
 * @param metric as J_SLA names it
 */
record SlaField(String metric) implements Field {

    private static final String BREACHED =
            "COALESCE(s.STOPPED, s.PAUSED_AT, %s) - s.STARTED > s.GOAL";

    private static final String LATEST =
            """
            NOT EXISTS (SELECT 1 FROM J_SLA l
            WHERE l.ISSUE_ID = s.ISSUE_ID AND l.METRIC = s.METRIC
            AND (l.STARTED > s.STARTED OR l.STARTED = s.STARTED AND l.ID > s.ID))""";

    @Override
    public String sql(Clause.Test test, Scope scope) {
        Operator operator = test.operator();
        if (operator.emptiness()) {
            return operator == Operator.IS ? "NOT " + cycle("1 = 1") : cycle("1 = 1");
        }
        if (operator != Operator.EQUALS && operator != Operator.NOT_EQUALS) {
            return scope.unsupported(test);
        }
        if (!(test.operand() instanceof Operand.Call call)) {
            return scope.refuse(
                    "Field '%s' can only be compared with an SLA function.", test.field());
        }
        if (!call.arguments().isEmpty()) {
            return scope.refuse("Function '%s' expected '0' arguments.", call.name());
        }
        String condition =
                switch (call.name().toLowerCase(Locale.ROOT)) {
                    case "breached" -> breached(scope) + " AND " + LATEST;
                    case "everbreached" -> breached(scope);
                    case "running" -> "s.STOPPED IS NULL AND NOT s.PAUSED";
                    case "paused" -> "s.STOPPED IS NULL AND s.PAUSED";
                    case "completed" -> "s.STOPPED IS NOT NULL";
                    default -> null;
                };
        if (condition == null) {
            return scope.refuse("Unable to find JQL function '%s()'.", call.name());
        }
        return operator == Operator.EQUALS
                ? cycle(condition)
                : "(" + cycle("1 = 1") + " AND NOT " + cycle(condition) + ")";
    }

    private static String breached(Scope scope) {
        return BREACHED.formatted(scope.bind(scope.now().toEpochMilli()));
    }

    private String cycle(String condition) {
        return "EXISTS (SELECT 1 FROM J_SLA s WHERE s.ISSUE_ID = i.ID AND s.METRIC = '%s' AND %s)"
                .formatted(metric, condition);
    }

    /** By the moment at which the open cycle is lost, the nearest first. */
    @Override
    public List<String> order(boolean descending) {
        return Field.plain(
                descending,
                """
                (SELECT MIN(s.STARTED + s.GOAL) FROM J_SLA s
                WHERE s.ISSUE_ID = i.ID AND s.METRIC = '%s' AND s.STOPPED IS NULL)"""
                        .formatted(metric));
    }
}
