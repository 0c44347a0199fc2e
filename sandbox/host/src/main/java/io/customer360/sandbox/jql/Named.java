package io.customer360.sandbox.jql;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The values of an equality test, looked up: their ids, selects that find more of them, and whether
 * EMPTY is among them.
 */
record Named(List<Object> ids, List<String> selects, boolean empty) {

    /** Looks the operands up; each that names nothing is a problem, as in Jira. */
    static Named of(Clause.Test test, Catalog.Kind kind, Scope scope) {
        Operator operator = test.operator();
        boolean several = several(test.operand());
        if (several != operator.list() && !operator.emptiness()) {
            scope.refuse(
                    "Operator '%s' does not support the %s value for field '%s'.",
                    operator.sign(), several ? "list" : "non-list", test.field());
        }
        var named = new Named(new ArrayList<>(), new ArrayList<>(), isEmpty(test, kind));
        Set<String> texts = new LinkedHashSet<>();
        for (Operand part : test.operand().each().toList()) {
            if (part instanceof Operand.Value value && !isUnresolved(part, kind)) {
                texts.add(value.text());
            } else if (part instanceof Operand.Call call) {
                ValueFunctions.call(call, test, kind, scope, named);
            }
        }
        named.ids.addAll(look(texts, test, kind, scope));
        return named;
    }

    /** The ids behind texts; each that names nothing is a problem. */
    static List<Object> look(
            Iterable<String> texts, Clause.Test test, Catalog.Kind kind, Scope scope) {
        Set<String> values = new LinkedHashSet<>();
        texts.forEach(values::add);
        Map<String, List<Object>> found = scope.find(kind, values);
        List<Object> ids = new ArrayList<>();
        for (String text : values) {
            if (found.containsKey(text)) {
                ids.addAll(found.get(text));
            } else {
                missing(test, kind, text, scope);
            }
        }
        return ids;
    }

    /** Conditions that hold when an expression is one of the values, or is none of them. */
    List<String> among(String expression, Scope scope, boolean negative) {
        String word = negative ? " NOT IN (" : " IN (";
        List<String> conditions = new ArrayList<>();
        if (!ids.isEmpty()) {
            conditions.add(expression + word + scope.bind(ids) + ")");
        }
        selects.forEach(select -> conditions.add(expression + word + select + ")"));
        return conditions;
    }

    private static boolean several(Operand operand) {
        return operand instanceof Operand.Several
                || operand instanceof Operand.Call call && ValueFunctions.several(call);
    }

    private static boolean isEmpty(Clause.Test test, Catalog.Kind kind) {
        return test.operand()
                .each()
                .anyMatch(part -> part instanceof Operand.Empty || isUnresolved(part, kind));
    }

    /** Whether a value of the field resolution stands for its absence. */
    static boolean unresolved(Operand operand) {
        return operand instanceof Operand.Empty || isUnresolved(operand, Catalog.Kind.RESOLUTION);
    }

    private static boolean isUnresolved(Operand operand, Catalog.Kind kind) {
        return kind == Catalog.Kind.RESOLUTION
                && operand instanceof Operand.Value value
                && value.text().equalsIgnoreCase("unresolved");
    }

    private static void missing(Clause.Test test, Catalog.Kind kind, String value, Scope scope) {
        switch (kind) {
            case ISSUE ->
                    scope.refuse(
                            "An issue with key '%s' does not exist for field '%s'.",
                            value, test.field());
            case OPEN_ORGANISATION ->
                    scope.refuse(
                            "The organization '%s' does not exist or you do not have permission to"
                                    + " view it.",
                            value);
            default ->
                    scope.refuse(
                            "The value '%s' does not exist for the field '%s'.",
                            value, test.field());
        }
    }
}
