package io.customer360.sandbox.jql;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A field with several values an issue, a row for each; a negative test leaves empties out.
 *
 * @param value what a row holds, as SQL over row x
 * @param open what narrows the rows to those of open issues; empty where rows do not know that
 * @param sorting what the issue is sorted by
 */
record SetField(String table, String value, Catalog.Kind kind, String open, String sorting)
        implements Field {

    @Override
    public String sql(Clause.Test test, Scope scope) {
        if (!test.operator().equality()) {
            return scope.unsupported(test);
        }
        Named named = Named.of(test, kind, scope);
        boolean negative = test.operator().negative();
        List<String> parts =
                named.among(value, scope, false).stream()
                        .map(among -> (negative ? "i.ID NOT IN (" : "i.ID IN (") + rows(among))
                        .map(part -> part + ")")
                        .collect(Collectors.toList());
        if (named.empty() || negative) {
            parts.add(
                    (negative ? "" : "NOT ")
                            + "EXISTS (SELECT 1 FROM %s x WHERE x.ISSUE_ID = i.ID)"
                                    .formatted(table));
        }
        return parts.isEmpty()
                ? "1 = 0"
                : "(" + String.join(negative ? " AND " : " OR ", parts) + ")";
    }

    @Override
    public boolean selective(Clause.Test test) {
        return Field.wantsValues(test);
    }

    @Override
    public String ids(Clause.Test test, Scope scope) {
        return ids(test, scope, "");
    }

    @Override
    public String openIds(Clause.Test test, Scope scope) {
        return open.isEmpty() ? Field.super.openIds(test, scope) : ids(test, scope, open);
    }

    private String ids(Clause.Test test, Scope scope, String narrowed) {
        List<String> parts = Named.of(test, kind, scope).among(value, scope, false);
        return parts.isEmpty()
                ? rows("1 = 0")
                : parts.stream()
                        .map(part -> rows(part + narrowed))
                        .collect(Collectors.joining(" UNION ALL "));
    }

    private String rows(String condition) {
        return "SELECT x.ISSUE_ID FROM " + table + " x WHERE " + condition;
    }

    @Override
    public List<String> order(boolean descending) {
        return Field.plain(descending, sorting);
    }
}
