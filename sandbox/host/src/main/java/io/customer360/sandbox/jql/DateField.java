package io.customer360.sandbox.jql;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A moment or a day of the issue, compared in the viewer's zone. */
record DateField(String column, Function<ZonedDateTime, Object> stored) implements Field {

    @Override
    public String sql(Clause.Test test, Scope scope) {
        Operator operator = test.operator();
        if (operator.matching()) {
            return scope.unsupported(test);
        }
        List<Object> moments = new ArrayList<>();
        test.operand().each().forEach(part -> take(part, test, scope, moments));
        boolean empty = test.operand().each().anyMatch(Operand.Empty.class::isInstance);
        if (!operator.ordering()) {
            return Scalars.sql(column, moments, empty, test, scope);
        }
        if (empty) {
            return scope.unsupported(test);
        }
        return moments.isEmpty()
                ? "1 = 0"
                : column + " " + operator.sign() + " " + scope.bind(moments.get(0));
    }

    private void take(Operand part, Clause.Test test, Scope scope, List<Object> moments) {
        if (part instanceof Operand.Value value) {
            Moments.read(value.text(), scope.now(), scope.viewer().zone())
                    .ifPresentOrElse(
                            moment -> moments.add(stored.apply(moment)),
                            () -> refuse(value, test, scope));
        } else if (part instanceof Operand.Call call) {
            DateFunctions.call(call, scope).ifPresent(moment -> moments.add(stored.apply(moment)));
        }
    }

    private static void refuse(Operand.Value value, Clause.Test test, Scope scope) {
        scope.refuse(
                "Date value '%s' for field '%s' is invalid. Valid formats include:"
                        + " 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd',"
                        + " or a period format e.g. '-5d', '4w 2d'.",
                value.text(), test.field());
    }

    @Override
    public List<String> order(boolean descending) {
        return Field.plain(descending, column);
    }
}
