package io.customer360.sandbox.jira;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The constants of this Jira: the same in every world, and stored so that SQL can sort by them. */
public final class Constants {

    /** The status in which SLA clocks are paused. */
    static final String WAITING = "Waiting for customer";

    private static final List<Constant> ALL =
            List.of(
                    new Constant.OfStatus("1", "Open", 1, Category.TO_DO),
                    new Constant.OfStatus("10000", "To Do", 2, Category.TO_DO),
                    new Constant.OfStatus("3", "In Progress", 3, Category.IN_PROGRESS),
                    new Constant.OfStatus("10001", "Waiting for support", 4, Category.IN_PROGRESS),
                    new Constant.OfStatus("10002", WAITING, 5, Category.IN_PROGRESS),
                    new Constant.OfStatus("5", "Resolved", 6, Category.DONE),
                    new Constant.OfStatus("6", "Closed", 7, Category.DONE),
                    new Constant.OfStatus("10003", "Done", 8, Category.DONE),
                    new Constant.OfPriority("1", "Highest", 1),
                    new Constant.OfPriority("2", "High", 2),
                    new Constant.OfPriority("3", "Medium", 3),
                    new Constant.OfPriority("4", "Low", 4),
                    new Constant.OfPriority("5", "Lowest", 5),
                    new Constant.OfResolution("10000", "Done", 1),
                    new Constant.OfResolution("10001", "Won't Do", 2),
                    new Constant.OfResolution("10002", "Duplicate", 3),
                    new Constant.OfType("10001", "Service Request", 1),
                    new Constant.OfType("10002", "Incident", 2),
                    new Constant.OfType("10003", "Bug", 3),
                    new Constant.OfType("10004", "Task", 4),
                    new Constant.OfType("10005", "Reference nomination", 5));

    private static final Map<String, Set<String>> TYPES =
            Map.of(
                    JiraProject.SERVICE, Set.of("Service Request", "Incident", "Task"),
                    JiraProject.SOFTWARE, Set.of("Bug", "Task"),
                    JiraProject.BUSINESS, Set.of("Task", "Reference nomination"));

    private static final Map<Id, Constant> BY_ID =
            ALL.stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    constant -> new Id(constant.getClass(), constant.id()),
                                    Function.identity()));

    private record Id(Class<?> kind, String id) {}

    Constants(JdbcClient sql) {
        Set<String> stored =
                Set.copyOf(sql.sql("SELECT KIND || ID FROM J_CONSTANT").query(String.class).list());
        ALL.stream()
                .filter(constant -> !stored.contains(kind(constant) + constant.id()))
                .forEach(constant -> store(sql, constant));
    }

    private static void store(JdbcClient sql, Constant constant) {
        sql.sql("INSERT INTO J_CONSTANT VALUES (?, ?, ?, ?, ?)")
                .params(
                        kind(constant),
                        constant.id(),
                        constant.name(),
                        constant.position(),
                        constant instanceof Constant.OfStatus status
                                ? status.category().getKey()
                                : "")
                .update();
    }

    private static String kind(Constant constant) {
        return constant.getClass().getSimpleName();
    }

    /** The types of issue that a project has, which follow from its own type. */
    public List<Constant.OfType> typesIn(JiraProject project) {
        return all(Constant.OfType.class).stream()
                .filter(type -> TYPES.get(project.type()).contains(type.name()))
                .toList();
    }

    /** All constants of a kind in their order. */
    public <T extends Constant> List<T> all(Class<T> kind) {
        return ALL.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The constant of a kind by name, an error when there is none. */
    public <T extends Constant> T named(Class<T> kind, String name) {
        return all(kind).stream()
                .filter(constant -> constant.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + name + " in " + kind));
    }

    /** The constant of a kind by id, null for null. */
    <T extends Constant> T of(Class<T> kind, String id) {
        return id == null ? null : kind.cast(BY_ID.get(new Id(kind, id)));
    }
}
