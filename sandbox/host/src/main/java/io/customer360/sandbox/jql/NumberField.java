package io.customer360.sandbox.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A number of the issue; a negative test leaves empties out. */
record NumberField(String column) implements Field {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

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
        return Scalars.sql(column, numbers, empty, test, scope);
    }

    private static void take(Operand part, Clause.Test test, Scope scope, List<Object> numbers) {
        if (part instanceof Operand.Value value) {
            String text = value.text().strip();
            if (NUMBER.matcher(text).matches()) {
                double number = Double.parseDouble(text);
                numbers.add(number == (long) number ? (Object) (long) number : (Object) number);
            } else {
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
