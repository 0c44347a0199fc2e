package io.customer360.sandbox.jql;

import java.util.ArrayList;
import java.util.List;

/** A field held in one column of the issue; a negative test leaves empties out, as in Jira. */
record ColumnField(String column, Catalog.Kind kind, String... sorting) implements Field {

    @Override
    public String sql(Clause.Test test, Scope scope) {
        return test.operator().equality() ? equality(test, scope) : scope.unsupported(test);
    }

    String equality(Clause.Test test, Scope scope) {
        Named named = Named.of(test, kind, scope);
        boolean negative = test.operator().negative();
        List<String> parts = new ArrayList<>();
        if (!named.ids().isEmpty()) {
            String word = negative ? " NOT IN (" : " IN (";
            parts.add(column + word + scope.bind(named.ids()) + ")");
        }
        if (named.empty() || negative) {
            parts.add(column + (negative ? " IS NOT NULL" : " IS NULL"));
        }
        return parts.isEmpty()
                ? "1 = 0"
                : "(" + String.join(negative ? " AND " : " OR ", parts) + ")";
    }

    @Override
    public List<String> order(boolean descending) {
        return Field.plain(descending, sorting);
    }
}
