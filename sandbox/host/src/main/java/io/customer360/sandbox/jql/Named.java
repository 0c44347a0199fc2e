package io.customer360.sandbox.jql;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The values of an equality test, looked up: their ids, and whether EMPTY is among them. */
record Named(List<Object> ids, boolean empty) {

    /** Looks the operands up; each that names nothing is a problem, as in Jira. */
    static Named of(Clause.Test test, Catalog.Kind kind, Scope scope) {
        Operator operator = test.operator();
        boolean several = test.operand() instanceof Operand.Several;
        if (several != operator.list() && !operator.emptiness()) {
            scope.refuse(
                    "Operator '%s' does not support the %s value for field '%s'.",
                    operator.sign(), several ? "list" : "non-list", test.field());
        }
        var named = new Named(new ArrayList<>(), isEmpty(test, kind));
        Set<String> texts = new LinkedHashSet<>();
        test.operand().each().forEach(operand -> named.take(operand, test, kind, scope, texts));
        Map<String, List<Object>> found = scope.find(kind, texts);
        for (String text : texts) {
            if (found.containsKey(text)) {
                named.ids.addAll(found.get(text));
            } else {
                missing(test, kind, text, scope);
            }
        }
        return named;
    }

    private static boolean isEmpty(Clause.Test test, Catalog.Kind kind) {
        return test.operand()
                .each()
                .anyMatch(part -> part instanceof Operand.Empty || isUnresolved(part, kind));
    }

    private static boolean isUnresolved(Operand operand, Catalog.Kind kind) {
        return kind == Catalog.Kind.RESOLUTION
                && operand instanceof Operand.Value value
                && value.text().equalsIgnoreCase("unresolved");
    }

    private void take(
            Operand operand, Clause.Test test, Catalog.Kind kind, Scope scope, Set<String> texts) {
        if (operand instanceof Operand.Value value && !isUnresolved(operand, kind)) {
            texts.add(value.text());
        } else if (operand instanceof Operand.Call call) {
            call(call, test, kind, scope);
        }
    }

    private void call(Operand.Call call, Clause.Test test, Catalog.Kind kind, Scope scope) {
        if (!call.name().toLowerCase(Locale.ROOT).equals("currentuser")) {
            scope.refuse("Unable to find JQL function '%s()'.", call.name());
        } else if (kind != Catalog.Kind.USER) {
            scope.refuse(
                    "The function 'currentUser' cannot be used with the '%s' field.", test.field());
        } else if (!call.arguments().isEmpty()) {
            scope.refuse("Function 'currentUser' expected '0' arguments.");
        } else if (scope.viewer().key() != null) {
            ids.add(scope.viewer().key());
        }
    }

    private static void missing(Clause.Test test, Catalog.Kind kind, String value, Scope scope) {
        if (kind == Catalog.Kind.ISSUE) {
            scope.refuse(
                    "An issue with key '%s' does not exist for field '%s'.", value, test.field());
        } else {
            scope.refuse("The value '%s' does not exist for the field '%s'.", value, test.field());
        }
    }
}
