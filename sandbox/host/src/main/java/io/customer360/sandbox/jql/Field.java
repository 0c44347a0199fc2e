package io.customer360.sandbox.jql;

import java.util.List;

/** A field that can be tested and sorted by. */
interface Field {

    /** The test as SQL with bound values; what is wrong is told to the scope. */
    String sql(Clause.Test test, Scope scope);

    /** The expressions that sort by this field, direction included. */
    List<String> order(boolean descending);

    /** Sorts by expressions as they are. */
    static List<String> plain(boolean descending, String... expressions) {
        return List.of(expressions).stream()
                .map(expression -> expression + (descending ? " DESC" : " ASC"))
                .toList();
    }
}
