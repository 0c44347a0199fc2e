package io.customer360.sandbox.jql;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

/** Turns a search into SQL; all that is wrong with it comes in one exception. */
public final class Compiler {

    private final Fields fields;
    private final Catalog catalog;
    private final Clock clock;

    public Compiler(Catalog catalog, Clock clock) {
        this.fields = new Fields(catalog);
        this.catalog = catalog;
        this.clock = clock;
    }

    /** Compiles for a viewer; permission is not in it, whoever runs it adds that. */
    public Compiled compile(Jql jql, Viewer viewer) {
        var scope = new Scope(catalog, viewer, clock.instant());
        String where = jql.where().map(clause -> sql(clause, scope)).orElse("1 = 1");
        String order = order(jql.order(), scope);
        scope.raise();
        return new Compiled(where, order, scope.params());
    }

    private String sql(Clause clause, Scope scope) {
        if (clause instanceof Clause.All all) {
            boolean open = all.parts().stream().anyMatch(Compiler::open);
            return all.parts().stream()
                    .map(
                            part ->
                                    open && selective(part)
                                            ? among(part, true, scope)
                                            : sql(part, scope))
                    .collect(Collectors.joining(" AND ", "(", ")"));
        }
        if (clause instanceof Clause.Some some) {
            return selective(some)
                    ? among(some, false, scope)
                    : some.parts().stream()
                            .map(part -> sql(part, scope))
                            .collect(Collectors.joining(" OR ", "(", ")"));
        }
        var test = (Clause.Test) clause;
        return fields.named(test.field())
                .map(field -> field.sql(test, scope))
                .orElseGet(() -> unknown(test.field(), scope));
    }

    /** Whether indexes lead to few issues, so that a database does better with their ids. */
    private boolean selective(Clause clause) {
        if (clause instanceof Clause.All all) {
            return all.parts().stream().anyMatch(this::selective);
        }
        if (clause instanceof Clause.Some some) {
            return some.parts().stream().allMatch(this::selective);
        }
        var test = (Clause.Test) clause;
        return fields.named(test.field()).filter(field -> field.selective(test)).isPresent();
    }

    /** Whether a condition asks for open issues, which the tables find without the others. */
    private static boolean open(Clause clause) {
        return clause instanceof Clause.Test test
                && test.field().equalsIgnoreCase("resolution")
                && !test.operator().negative()
                && test.operand().each().allMatch(Named::unresolved);
    }

    private String among(Clause clause, boolean open, Scope scope) {
        return "i.ID IN (" + ids(clause, open, scope) + ")";
    }

    /**
     * A SELECT of the ids of what a selective clause finds, of open ones only: OR becomes UNION.
     */
    private String ids(Clause clause, boolean open, Scope scope) {
        if (clause instanceof Clause.Some some) {
            return some.parts().stream()
                    .map(part -> ids(part, open, scope))
                    .collect(Collectors.joining(" UNION "));
        }
        if (clause instanceof Clause.Test test) {
            Field field = fields.named(test.field()).orElseThrow();
            return open ? field.openIds(test, scope) : field.ids(test, scope);
        }
        return "SELECT i.ID FROM J_ISSUE i WHERE " + sql(clause, scope) + (open ? Field.OPEN : "");
    }

    private String order(List<Sort> sorts, Scope scope) {
        String wished =
                sorts.stream()
                        .flatMap(
                                sort ->
                                        fields
                                                .named(sort.field())
                                                .map(field -> field.order(sort.descending()))
                                                .orElseGet(
                                                        () -> List.of(unknown(sort.field(), scope)))
                                                .stream())
                        .map(part -> part + " NULLS LAST, ")
                        .collect(Collectors.joining());
        return wished + "i.ID DESC";
    }

    private static String unknown(String field, Scope scope) {
        return scope.refuse(
                "Field '%s' does not exist or you do not have permission to view it.", field);
    }
}
