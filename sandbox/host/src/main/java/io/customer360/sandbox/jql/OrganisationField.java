package io.customer360.sandbox.jql;

import java.util.ArrayList;
import java.util.List;

/** The Organizations field: several values an issue; a negative test leaves empties out. */
record OrganisationField() implements Field {

    private static final String ANY =
            "EXISTS (SELECT 1 FROM J_ISSUE_ORG o WHERE o.ISSUE_ID = i.ID)";

    @Override
    public String sql(Clause.Test test, Scope scope) {
        if (!test.operator().equality()) {
            return scope.unsupported(test);
        }
        Named named = Named.of(test, Catalog.Kind.ORGANISATION, scope);
        boolean negative = test.operator().negative();
        List<String> parts = new ArrayList<>();
        if (!named.ids().isEmpty()) {
            String among =
                    "i.ID IN (SELECT o.ISSUE_ID FROM J_ISSUE_ORG o WHERE o.ORG_ID IN ("
                            + scope.bind(named.ids())
                            + "))";
            parts.add(negative ? "NOT " + among : among);
        }
        if (named.empty() || negative) {
            parts.add(negative ? ANY : "NOT " + ANY);
        }
        return parts.isEmpty()
                ? "1 = 0"
                : "(" + String.join(negative ? " AND " : " OR ", parts) + ")";
    }

    @Override
    public List<String> order(boolean descending) {
        return Field.plain(
                descending,
                "(SELECT MIN(n.NAME) FROM J_ISSUE_ORG o JOIN J_ORGANISATION n ON n.ID = o.ORG_ID"
                        + " WHERE o.ISSUE_ID = i.ID)");
    }
}
