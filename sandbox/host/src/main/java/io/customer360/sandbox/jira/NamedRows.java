package io.customer360.sandbox.jira;

import io.customer360.sandbox.jql.Catalog.Kind;
import io.customer360.sandbox.jql.Viewer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Looks up what search values in lower case name in the tables, each by an index: a name, a key or
 * an id.
 */
final class NamedRows {

    private static final String USERS =
            """
            SELECT LOWER(USERNAME) AS NAME, USER_KEY AS ID FROM J_USER
            WHERE LOWER(USERNAME) IN (:values)
            UNION SELECT LOWER(USER_KEY), USER_KEY FROM J_USER WHERE LOWER(USER_KEY) IN (:values)""";

    private static final String ORGANISATIONS =
            """
            SELECT LOWER(o.NAME) AS NAME, o.ID FROM J_ORGANISATION o
            WHERE LOWER(o.NAME) IN (:values)%1$s
            UNION SELECT CAST(o.ID AS VARCHAR(20)), o.ID FROM J_ORGANISATION o
            WHERE o.ID IN (:ids)%1$s""";

    private static final String REQUEST_TYPES =
            """
            SELECT LOWER(t.NAME) AS NAME, t.ID FROM J_REQUEST_TYPE t
            WHERE LOWER(t.NAME) IN (:values)
            UNION SELECT LOWER(t.NAME || ' (' || p.PKEY || ')'), t.ID FROM J_REQUEST_TYPE t
            JOIN J_SERVICE_DESK d ON d.ID = t.DESK_ID JOIN J_PROJECT p ON p.ID = d.PROJECT_ID
            WHERE LOWER(t.NAME || ' (' || p.PKEY || ')') IN (:values)""";

    private static final String PROJECTS =
            """
            SELECT LOWER(PKEY) AS NAME, ID FROM J_PROJECT WHERE LOWER(PKEY) IN (:values)%1$s
            UNION SELECT LOWER(NAME), ID FROM J_PROJECT WHERE LOWER(NAME) IN (:values)%1$s
            UNION SELECT CAST(ID AS VARCHAR(20)), ID FROM J_PROJECT WHERE ID IN (:ids)%1$s""";

    private static final String ISSUES =
            """
            SELECT LOWER(p.PKEY || '-' || CAST(i.NUM AS VARCHAR(20))) AS NAME, i.ID
            FROM J_ISSUE i JOIN J_PROJECT p ON p.ID = i.PROJECT_ID
            WHERE p.PKEY IN (:projects) AND i.NUM IN (:numbers)
              AND LOWER(p.PKEY || '-' || CAST(i.NUM AS VARCHAR(20))) IN (:values)%1$s
            UNION SELECT CAST(i.ID AS VARCHAR(20)), i.ID FROM J_ISSUE i
            WHERE i.ID IN (:ids)%1$s""";

    private final JdbcClient sql;
    private final Known known;

    NamedRows(JdbcClient sql, Known known) {
        this.sql = sql;
        this.known = known;
    }

    /** What is remembered of one value. */
    private record Ids(Map<String, List<Object>> byName) {}

    /** The ids behind each value; hidden projects, issues and members are left out. */
    Map<String, List<Object>> find(Kind kind, List<String> values, Viewer viewer) {
        if (values.size() > 1 || kind != Kind.ORGANISATION && kind != Kind.OPEN_ORGANISATION) {
            return read(kind, values, viewer);
        }
        String seen = viewer.everything() ? "everything" : "what " + viewer.key() + " sees";
        return known.find(
                        Ids.class,
                        kind + " in " + seen + "\n" + values.get(0),
                        () ->
                                Optional.of(new Ids(read(kind, values, viewer)))
                                        .filter(found -> !found.byName.isEmpty()))
                .map(Ids::byName)
                .orElse(Map.of());
    }

    private Map<String, List<Object>> read(Kind kind, List<String> values, Viewer viewer) {
        List<IssueKey> keys = values.stream().map(IssueKey::of).flatMap(Optional::stream).toList();
        return sql
                .sql(statement(kind, viewer.everything()))
                .param("values", values)
                .param("ids", some(values.stream().map(NamedRows::id).toList(), -1L))
                .param("projects", some(keys.stream().map(IssueKey::project).toList(), ""))
                .param("numbers", some(keys.stream().map(IssueKey::number).toList(), -1L))
                .param("viewer", viewer.key() == null ? "" : viewer.key())
                .param("permission", kind == Kind.OPEN_ORGANISATION ? Grants.AGENT : Grants.BROWSE)
                .query((row, number) -> Map.entry(row.getString("NAME"), row.getObject("ID")))
                .list()
                .stream()
                .collect(WorldCatalog.names(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String statement(Kind kind, boolean everything) {
        return switch (kind) {
            case USER -> USERS;
            case REQUEST_TYPE -> REQUEST_TYPES;
            case ORGANISATION -> ORGANISATIONS.formatted("");
            case OPEN_ORGANISATION ->
                    ORGANISATIONS.formatted(seen(Visibility.organisation(), everything));
            case PROJECT ->
                    PROJECTS.formatted(seen("ID IN (" + Visibility.projects() + ")", everything));
            case ISSUE -> ISSUES.formatted(seen(Visibility.issue(), everything));
            default -> throw new IllegalArgumentException(kind.name());
        };
    }

    private static String seen(String condition, boolean everything) {
        return everything ? "" : " AND " + condition;
    }

    /** What is a number can be an id. */
    private static Long id(String value) {
        return value.matches("\\d{1,9}") ? Long.valueOf(value) : null;
    }

    /** IN needs something to stand in the list. */
    private static <T> Collection<T> some(List<T> values, T nothing) {
        List<T> known = new ArrayList<>(values.stream().filter(Objects::nonNull).toList());
        known.add(nothing);
        return known;
    }
}
