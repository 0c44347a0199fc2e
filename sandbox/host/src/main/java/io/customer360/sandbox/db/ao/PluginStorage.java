package io.customer360.sandbox.db.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.sandbox.StartFailure;
import io.customer360.sandbox.db.Database;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;

/** The tables of one plugin: closed until its {@code <ao>} module is enabled, as in Jira. */
final class PluginStorage {
    private final String pluginKey;
    private final ActiveObjects activeObjects;
    private volatile EntityManager manager;

    PluginStorage(String pluginKey) {
        this.pluginKey = pluginKey;
        this.activeObjects = proxy(new ActiveObjectsCalls(this));
    }

    ActiveObjects activeObjects() {
        return activeObjects;
    }

    @SuppressWarnings("unchecked")
    void open(
            Database database,
            TablePrefix prefix,
            List<Class<? extends RawEntity<?>>> entities,
            Upgrades upgrades) {
        EntityManager opened = EntityManagers.create(database, prefix);
        try {
            upgrades.run(
                    database.dataSource(Database.AO),
                    prefix,
                    proxy(new ActiveObjectsCalls(() -> Optional.of(opened))));
            opened.migrate(entities.toArray(Class[]::new));
        } catch (SQLException | RuntimeException e) {
            throw new StartFailure("The tables of <ao> cannot be brought up to date", e);
        }
        manager = opened;
    }

    void close() {
        manager = null;
    }

    Optional<EntityManager> manager() {
        return Optional.ofNullable(manager);
    }

    @Override
    public String toString() {
        return "Active Objects of " + pluginKey;
    }

    private static ActiveObjects proxy(ActiveObjectsCalls calls) {
        return (ActiveObjects)
                Proxy.newProxyInstance(
                        ActiveObjects.class.getClassLoader(),
                        new Class<?>[] {ActiveObjects.class},
                        calls);
    }
}
