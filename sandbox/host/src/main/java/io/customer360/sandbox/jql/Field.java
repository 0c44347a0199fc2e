package io.customer360.sandbox.jql;

import java.util.List;

/** A field that can be tested and sorted by. */
interface Field {

    /** Narrows a selection of issues i to those that are open. */
    String OPEN = " AND i.RESOLUTION_ID IS NULL";

    /** The test as SQL with bound values; what is wrong is told to the scope. */
    String sql(Clause.Test test, Scope scope);

    /** Whether an index leads from the values of the test to few issues. */
    default boolean selective(Clause.Test test) {
        return false;
    }

    /** A SELECT of the ids of the issues for which the test holds. */
    default String ids(Clause.Test test, Scope scope) {
        return "SELECT i.ID FROM J_ISSUE i WHERE " + sql(test, scope);
    }

    /** The same of those issues alone that are open. */
    default String openIds(Clause.Test test, Scope scope) {
        return "SELECT i.ID FROM J_ISSUE i WHERE " + sql(test, scope) + OPEN;
    }

    /** The expressions that sort by this field, direction included. */
    List<String> order(boolean descending);

    /** Sorts by expressions as they are. */
    static List<String> plain(boolean descending, String... expressions) {
        return List.of(expressions).stream()
                .map(expression -> expression + (descending ? " DESC" : " ASC"))
                .toList();
    }

    /** Whether a test asks for values that are there, and not for their absence. */
    static boolean wantsValues(Clause.Test test) {
        Operator operator = test.operator();
        return (operator == Operator.EQUALS || operator == Operator.IN)
                && test.operand().each().noneMatch(Operand.Empty.class::isInstance);
    }
}
