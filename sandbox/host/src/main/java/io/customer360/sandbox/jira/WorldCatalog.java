package io.customer360.sandbox.jira;

import io.customer360.sandbox.jql.Catalog;
import io.customer360.sandbox.jql.Viewer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks the values of a search up; projects and issues only as far as the viewer may see them. */
final class WorldCatalog implements Catalog {

    private final JdbcClient sql;
    private final Constants constants;

    WorldCatalog(JdbcClient sql, Constants constants) {
        this.sql = sql;
        this.constants = constants;
    }

    @Override
    public Map<String, List<Object>> find(Kind kind, Collection<String> values, Viewer viewer) {
        if (values.isEmpty()) {
            return Map.of();
        }
        Map<String, List<Object>> byName =
                switch (kind) {
                    case STATUS -> constants(Constant.OfStatus.class);
                    case PRIORITY -> constants(Constant.OfPriority.class);
                    case RESOLUTION -> constants(Constant.OfResolution.class);
                    case CATEGORY -> categories();
                    case USER -> users(lower(values));
                    case ORGANISATION -> organisations(lower(values));
                    case PROJECT -> projects(lower(values), viewer);
                    case ISSUE -> issues(values, viewer);
                };
        Map<String, List<Object>> found = new HashMap<>();
        for (String value : values) {
            List<Object> ids = byName.get(value.toLowerCase(Locale.ROOT));
            if (ids != null) {
                found.put(value, ids);
            }
        }
        return found;
    }

    @Override
    public Optional<Kind> customField(String idOrName) {
        JiraField field = JiraField.ORGANISATIONS;
        return idOrName.equalsIgnoreCase(field.getName())
                        || idOrName.equalsIgnoreCase("cf[" + field.getIdAsLong() + "]")
                ? Optional.of(Kind.ORGANISATION)
                : Optional.empty();
    }

    @Override
    public String readableComment() {
        return Visibility.comment();
    }

    private <T extends Constant> Map<String, List<Object>> constants(Class<T> kind) {
        return constants.all(kind).stream()
                .flatMap(c -> Stream.of(Map.entry(c.id(), c.id()), Map.entry(c.name(), c.id())))
                .collect(names(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<String, List<Object>> categories() {
        return constants.all(Constant.OfStatus.class).stream()
                .flatMap(
                        status ->
                                Stream.of(
                                                status.category().getName(),
                                                status.category().getKey(),
                                                status.category().getId().toString())
                                        .map(name -> Map.entry(name, status.id())))
                .collect(names(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<String, List<Object>> users(List<String> values) {
        return rows(
                "SELECT LOWER(USERNAME) AS NAME, USER_KEY AS ID FROM J_USER"
                        + " WHERE LOWER(USERNAME) IN (:values)"
                        + " UNION SELECT LOWER(USER_KEY), USER_KEY FROM J_USER"
                        + " WHERE LOWER(USER_KEY) IN (:values)",
                values,
                null);
    }

    private Map<String, List<Object>> organisations(List<String> values) {
        return rows(
                "SELECT LOWER(NAME) AS NAME, ID FROM J_ORGANISATION WHERE LOWER(NAME) IN (:values)"
                        + " UNION SELECT CAST(ID AS VARCHAR(20)), ID FROM J_ORGANISATION"
                        + " WHERE CAST(ID AS VARCHAR(20)) IN (:values)",
                values,
                null);
    }

    private Map<String, List<Object>> projects(List<String> values, Viewer viewer) {
        String visible = viewer.everything() ? "" : " AND ID IN (" + Visibility.projects() + ")";
        return rows(
                """
                SELECT LOWER(PKEY) AS NAME, ID FROM J_PROJECT WHERE LOWER(PKEY) IN (:values)%1$s
                UNION SELECT LOWER(NAME), ID FROM J_PROJECT WHERE LOWER(NAME) IN (:values)%1$s
                UNION SELECT CAST(ID AS VARCHAR(20)), ID FROM J_PROJECT
                WHERE CAST(ID AS VARCHAR(20)) IN (:values)%1$s"""
                        .formatted(visible),
                values,
                viewer);
    }

    private Map<String, List<Object>> issues(Collection<String> values, Viewer viewer) {
        String visible = viewer.everything() ? "" : " AND " + Visibility.issue();
        return rows(
                """
                SELECT LOWER(p.PKEY || '-' || CAST(i.NUM AS VARCHAR(20))) AS NAME, i.ID
                FROM J_ISSUE i JOIN J_PROJECT p ON p.ID = i.PROJECT_ID
                WHERE LOWER(p.PKEY || '-' || CAST(i.NUM AS VARCHAR(20))) IN (:values)%1$s
                UNION SELECT CAST(i.ID AS VARCHAR(20)), i.ID FROM J_ISSUE i
                WHERE CAST(i.ID AS VARCHAR(20)) IN (:values)%1$s"""
                        .formatted(visible),
                lower(values),
                viewer);
    }

    private Map<String, List<Object>> rows(String statement, List<String> values, Viewer viewer) {
        return sql
                .sql(statement)
                .param("values", values)
                .param("viewer", viewer == null || viewer.key() == null ? "" : viewer.key())
                .param("permission", Grants.BROWSE)
                .query((row, number) -> Map.entry(row.getString("NAME"), row.getObject("ID")))
                .list()
                .stream()
                .collect(names(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<String> lower(Collection<String> values) {
        return values.stream().map(value -> value.toLowerCase(Locale.ROOT)).distinct().toList();
    }

    private static <E> Collector<E, ?, Map<String, List<Object>>> names(
            Function<E, String> name, Function<E, Object> id) {
        return Collectors.groupingBy(
                entry -> name.apply(entry).toLowerCase(Locale.ROOT),
                Collectors.mapping(id, Collectors.toCollection(ArrayList::new)));
    }
}
