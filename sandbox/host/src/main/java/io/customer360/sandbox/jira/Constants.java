package io.customer360.sandbox.jira;

import java.util.List;
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
                    new Constant.OfType("10004", "Task", 4));

    Constants(JdbcClient sql) {
        if (sql.sql("SELECT COUNT(*) FROM J_CONSTANT").query(Integer.class).single() == 0) {
            ALL.forEach(constant -> store(sql, constant));
        }
    }

    private static void store(JdbcClient sql, Constant constant) {
        sql.sql("INSERT INTO J_CONSTANT VALUES (?, ?, ?, ?, ?)")
                .params(
                        constant.getClass().getSimpleName(),
                        constant.id(),
                        constant.name(),
                        constant.position(),
                        constant instanceof Constant.OfStatus status
                                ? status.category().getKey()
                                : "")
                .update();
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
        return all(kind).stream()
                .filter(constant -> constant.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
