package io.customer360.sandbox.jql;

import java.util.ArrayList;
import java.util.List;

/** Compares a column that holds one value with several; a negative test leaves empties out. */
final class Scalars {

    private Scalars() {}

    /** One of these values, or none of them; EMPTY beside them stands for a column without one. */
    static String sql(
            String column, List<Object> values, boolean empty, Clause.Test test, Scope scope) {
        boolean negative = test.operator().negative();
        List<String> parts = new ArrayList<>();
        if (!values.isEmpty()) {
            parts.add(column + (negative ? " NOT IN (" : " IN (") + scope.bind(values) + ")");
        }
        if (empty || negative) {
            parts.add(column + (negative ? " IS NOT NULL" : " IS NULL"));
        }
        return parts.isEmpty()
                ? "1 = 0"
                : "(" + String.join(negative ? " AND " : " OR ", parts) + ")";
    }
}
