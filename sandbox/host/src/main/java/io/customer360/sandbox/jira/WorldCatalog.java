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

    private final NamedRows rows;
    private final Constants constants;

    WorldCatalog(JdbcClient sql, Known known, Constants constants) {
        this.rows = new NamedRows(sql, known);
        this.constants = constants;
    }

    @Override
    public Map<String, List<Object>> find(Kind kind, Collection<String> values, Viewer viewer) {
        if (values.isEmpty()) {
            return Map.of();
        }
        Map<String, List<Object>> byName =
                switch (kind) {
                    case TYPE -> constants(Constant.OfType.class);
                    case STATUS -> constants(Constant.OfStatus.class);
                    case PRIORITY -> constants(Constant.OfPriority.class);
                    case RESOLUTION -> constants(Constant.OfResolution.class);
                    case CATEGORY -> categories();
                    case LABEL -> labels(values);
                    case OUTWARD_LINK -> links(LinkKind::outward);
                    case INWARD_LINK -> links(LinkKind::inward);
                    default -> rows.find(kind, lower(values), viewer);
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
    public Optional<Custom> customField(String idOrName) {
        return JiraField.called(idOrName).map(field -> Custom.valueOf(field.name()));
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

    private static Map<String, List<Object>> labels(Collection<String> values) {
        return lower(values).stream()
                .collect(Collectors.toMap(label -> label, label -> List.<Object>of(label)));
    }

    private static Map<String, List<Object>> links(Function<LinkKind, String> words) {
        return Stream.of(LinkKind.values()).collect(names(words, LinkKind::words));
    }

    private static List<String> lower(Collection<String> values) {
        return values.stream().map(value -> value.toLowerCase(Locale.ROOT)).distinct().toList();
    }

    static <E> Collector<E, ?, Map<String, List<Object>>> names(
            Function<E, String> name, Function<E, Object> id) {
        return Collectors.groupingBy(
                entry -> name.apply(entry).toLowerCase(Locale.ROOT),
                Collectors.mapping(id, Collectors.toCollection(ArrayList::new)));
    }
}
