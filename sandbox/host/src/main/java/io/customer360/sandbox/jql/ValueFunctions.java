package io.customer360.sandbox.jql;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The functions that stand for users or issues. */
final class ValueFunctions {

    private static final Set<String> SEVERAL = Set.of("organizationmembers", "linkedissues");

    private ValueFunctions() {}

    /** Whether a function stands for a list, and so needs IN. */
    static boolean several(Operand.Call call) {
        return SEVERAL.contains(call.name().toLowerCase(Locale.ROOT));
    }

    /** Adds what a function stands for, or tells why it cannot be used here. */
    static void call(
            Operand.Call call, Clause.Test test, Catalog.Kind kind, Scope scope, Named into) {
        String name = call.name().toLowerCase(Locale.ROOT);
        Catalog.Kind needed =
                switch (name) {
                    case "currentuser", "organizationmembers" -> Catalog.Kind.USER;
                    case "linkedissues" -> Catalog.Kind.ISSUE;
                    default -> null;
                };
        if (needed == null) {
            scope.refuse("Unable to find JQL function '%s()'.", call.name());
        } else if (needed != kind) {
            scope.refuse(
                    "The function '%s' cannot be used with the '%s' field.",
                    call.name(), test.field());
        } else if (name.equals("currentuser")) {
            currentUser(call, scope, into);
        } else if (name.equals("organizationmembers")) {
            organizationMembers(call, test, scope, into);
        } else {
            linkedIssues(call, test, scope, into);
        }
    }

    private static void currentUser(Operand.Call call, Scope scope, Named into) {
        if (!call.arguments().isEmpty()) {
            scope.refuse("Function '%s' expected '0' arguments.", call.name());
        } else if (scope.viewer().key() != null) {
            into.ids().add(scope.viewer().key());
        }
    }

    private static void organizationMembers(
            Operand.Call call, Clause.Test test, Scope scope, Named into) {
        if (call.arguments().isEmpty()) {
            scope.refuse("Function '%s' expected at least '1' argument.", call.name());
            return;
        }
        List<Object> organisations =
                Named.look(call.arguments(), test, Catalog.Kind.OPEN_ORGANISATION, scope);
        if (!organisations.isEmpty()) {
            into.selects()
                    .add(
                            "SELECT om.USER_KEY FROM J_ORG_MEMBER om WHERE om.ORG_ID IN ("
                                    + scope.bind(organisations)
                                    + ")");
        }
    }

    /** The second and further arguments are words of links, read from the issue in the first. */
    private static void linkedIssues(Operand.Call call, Clause.Test test, Scope scope, Named into) {
        List<String> arguments = call.arguments();
        if (arguments.isEmpty()) {
            scope.refuse("Function '%s' expected at least '1' argument.", call.name());
            return;
        }
        List<Object> from = Named.look(arguments.subList(0, 1), test, Catalog.Kind.ISSUE, scope);
        if (from.isEmpty()) {
            return;
        }
        List<String> words = arguments.subList(1, arguments.size());
        var outward = scope.find(Catalog.Kind.OUTWARD_LINK, words);
        var inward = scope.find(Catalog.Kind.INWARD_LINK, words);
        words.stream()
                .filter(word -> !outward.containsKey(word) && !inward.containsKey(word))
                .forEach(word -> scope.refuse("Issue link type '%s' could not be found.", word));
        String issue = scope.bind(from);
        linked("TARGET_ID", "SOURCE_ID", issue, words, outward.values(), scope, into);
        linked("SOURCE_ID", "TARGET_ID", issue, words, inward.values(), scope, into);
    }

    private static void linked(
            String wanted,
            String known,
            String issue,
            List<String> words,
            Collection<List<Object>> kinds,
            Scope scope,
            Named into) {
        String select =
                "SELECT il.%s FROM J_ISSUE_LINK il WHERE il.%s IN (%s)"
                        .formatted(wanted, known, issue);
        if (words.isEmpty()) {
            into.selects().add(select);
        } else if (!kinds.isEmpty()) {
            List<Object> names = kinds.stream().flatMap(List::stream).toList();
            into.selects().add(select + " AND il.KIND IN (" + scope.bind(names) + ")");
        }
    }
}
