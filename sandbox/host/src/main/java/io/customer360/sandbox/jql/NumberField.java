package io.customer360.sandbox.jql;

import java.util.ArrayList;
import java.util.List;

/** A number of the issue; a negative test leaves empties out. */
record NumberField(String column) implements Field {

    @Override
    public String sql(Clause.Test test, Scope scope) {
        Operator operator = test.operator();
        if (operator.matching()) {
            return scope.unsupported(test);
        }
        List<Object> numbers = new ArrayList<>();
        test.operand().each().forEach(part -> take(part, test, scope, numbers));
        boolean empty = test.operand().each().anyMatch(Operand.Empty.class::isInstance);
        if (operator.ordering()) {
            return numbers.size() == 1
                    ? column + " " + operator.sign() + " " + scope.bind(numbers.get(0))
                    : scope.unsupported(test);
        }
        boolean negative = operator.negative();
        List<String> parts = new ArrayList<>();
        if (!numbers.isEmpty()) {
            parts.add(column + (negative ? " NOT IN (" : " IN (") + scope.bind(numbers) + ")");
        }
        if (empty || negative) {
            parts.add(column + (negative ? " IS NOT NULL" : " IS NULL"));
        }
        return "(" + String.join(negative ? " AND " : " OR ", parts) + ")";
    }

    private static void take(Operand part, Clause.Test test, Scope scope, List<Object> numbers) {
        if (part instanceof Operand.Value value) {
            try {
                double number = Double.parseDouble(value.text().strip());
                numbers.add(number == (long) number ? (Object) (long) number : (Object) number);
            } catch (NumberFormatException words) {
                scope.refuse(
                        "Value '%s' is invalid for the field '%s'.", value.text(), test.field());
            }
        } else if (part instanceof Operand.Call call) {
            scope.refuse("Unable to find JQL function '%s()'.", call.name());
        }
    }

    @Override
    public List<String> order(boolean descending) {
        return Field.plain(descending, column);
    }
}
