package io.customer360.sandbox;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import io.customer360.sandbox.db.Database;
import io.customer360.sandbox.jira.JiraWorld;
import io.customer360.sandbox.jira.rdbms.SqlExecutors;
import io.customer360.sandbox.jsm.Jsm;
import io.customer360.sandbox.osgi.OsgiContainer;
import io.customer360.sandbox.web.WebLayer;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Offers the stood-in services to the plugin: in the OSGi registry and by Jira's static door. */
final class OfferedServices {
    private OfferedServices() {}

    /** Offers them all; closing the answer shuts the static door again. */
    static AutoCloseable offer(
            OsgiContainer osgi, JiraWorld world, WebLayer web, Database database, boolean jsm) {
        Map<Class<?>, Object> services = new HashMap<>(world.services());
        services.putAll(web.services());
        services.put(
                TransactionalExecutorFactory.class,
                new SqlExecutors(database.dataSource(Database.SQL)));
        if (jsm) {
            services.putAll(Jsm.services(world, database.dataSource(Database.JIRA)));
        }
        services.forEach(osgi::export);
        Function<Class<?>, Object> lookup = services::get;
        setDoor(lookup);
        return () -> {
            if (door().get(null) == lookup) {
                setDoor(type -> null);
            }
        };
    }

    private static void setDoor(Function<Class<?>, Object> lookup) {
        try {
            door().set(null, lookup);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Field door() throws NoSuchFieldException {
        Field door = ComponentAccessor.class.getDeclaredField("lookup");
        door.setAccessible(true);
        return door;
    }
}
