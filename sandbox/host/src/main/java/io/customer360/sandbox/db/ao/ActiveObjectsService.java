package io.customer360.sandbox.db.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.sandbox.db.Database;
import io.customer360.sandbox.plugin.Module;
import io.customer360.sandbox.plugin.ModuleLoader;
import io.customer360.sandbox.plugin.RunningPlugin;
import io.customer360.sandbox.plugin.Xml;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.java.ao.RawEntity;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/** Gives every bundle Active Objects of its own, usable once its {@code <ao>} module is enabled. */
public final class ActiveObjectsService implements ServiceFactory<ActiveObjects>, ModuleLoader {
    private final Database database;
    private final Map<String, PluginStorage> storages = new ConcurrentHashMap<>();

    /** Active Objects over this database. */
    public ActiveObjectsService(Database database) {
        this.database = database;
    }

    @Override
    public ActiveObjects getService(
            Bundle bundle, ServiceRegistration<ActiveObjects> registration) {
        return storage(bundle.getSymbolicName()).activeObjects();
    }

    @Override
    public void ungetService(
            Bundle bundle, ServiceRegistration<ActiveObjects> registration, ActiveObjects service) {
        // The storage belongs to the plugin's module, not to its use of the service.
    }

    @Override
    public Set<String> types() {
        return Set.of("ao");
    }

    @Override
    public Enabled enable(Module module, RunningPlugin plugin) {
        String namespace = module.attribute("namespace").orElse(plugin.descriptor().key());
        List<Class<? extends RawEntity<?>>> entities =
                module.children("entity").stream()
                        .<Class<? extends RawEntity<?>>>map(
                                entity -> EntityClass.of(plugin.load(Xml.text(entity))))
                        .toList();
        List<Class<?>> upgrades =
                module.children("upgradeTask").stream()
                        .<Class<?>>map(task -> plugin.load(Xml.text(task)))
                        .toList();
        PluginStorage storage = storage(plugin.descriptor().key());
        storage.open(database, TablePrefix.of(namespace), entities, new Upgrades(plugin, upgrades));
        return storage::close;
    }

    private PluginStorage storage(String pluginKey) {
        return storages.computeIfAbsent(pluginKey, PluginStorage::new);
    }
}
