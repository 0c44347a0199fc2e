package io.customer360.sandbox.jql;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A field held in one column of the issue; a negative test leaves empties out, as in Jira.
 *
 * @param indexed whether there is an index on the column
 */
record ColumnField(String column, Catalog.Kind kind, boolean indexed, String... sorting)
        implements Field {

    @Override
    public String sql(Clause.Test test, Scope scope) {
        if (!test.operator().equality()) {
            return scope.unsupported(test);
        }
        Named named = Named.of(test, kind, scope);
        boolean negative = test.operator().negative();
        List<String> parts = named.among(column, scope, negative);
        if (named.empty() || negative) {
            parts.add(column + (negative ? " IS NOT NULL" : " IS NULL"));
        }
        return parts.isEmpty()
                ? "1 = 0"
                : "(" + String.join(negative ? " AND " : " OR ", parts) + ")";
    }

    @Override
    public boolean selective(Clause.Test test) {
        return indexed && Field.wantsValues(test);
    }

    @Override
    public String ids(Clause.Test test, Scope scope) {
        List<String> parts = Named.of(test, kind, scope).among(column, scope, false);
        return parts.isEmpty()
                ? "SELECT i.ID FROM J_ISSUE i WHERE 1 = 0"
                : parts.stream()
                        .map(part -> "SELECT i.ID FROM J_ISSUE i WHERE " + part)
                        .collect(Collectors.joining(" UNION ALL "));
    }

    @Override
    public List<String> order(boolean descending) {
        return Field.plain(descending, sorting);
    }
}
