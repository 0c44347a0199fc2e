package io.customer360.sandbox.jql;

import java.util.List;

/** Priority: greater means more urgent, which is earlier in the list. */
record PriorityField(ColumnField column) implements Field {

    private static final String RANK =
            "(SELECT k.POS FROM J_CONSTANT k"
                    + " WHERE k.KIND = 'OfPriority' AND k.ID = i.PRIORITY_ID)";

    @Override
    public String sql(Clause.Test test, Scope scope) {
        if (!test.operator().ordering()) {
            return column.sql(test, scope);
        }
        Named named =
                Named.of(
                        new Clause.Test(test.field(), Operator.EQUALS, test.operand()),
                        Catalog.Kind.PRIORITY,
                        scope);
        String sign =
                switch (test.operator()) {
                    case GREATER -> "<";
                    case AT_LEAST -> "<=";
                    case LESS -> ">";
                    default -> ">=";
                };
        return RANK
                + " "
                + sign
                + " (SELECT MAX(k.POS) FROM J_CONSTANT k"
                + " WHERE k.KIND = 'OfPriority' AND k.ID IN ("
                + scope.bind(named.ids().isEmpty() ? List.of("") : named.ids())
                + "))";
    }

    @Override
    public List<String> order(boolean descending) {
        return Field.plain(!descending, RANK);
    }
}
