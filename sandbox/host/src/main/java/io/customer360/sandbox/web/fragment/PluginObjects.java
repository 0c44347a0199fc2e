package io.customer360.sandbox.web.fragment;

import io.customer360.sandbox.StartFailure;
import io.customer360.sandbox.plugin.RunningPlugin;

/** Makes the objects that the descriptor names by class. */
final class PluginObjects {
    private PluginObjects() {}

    static Class<?> load(RunningPlugin plugin, String name) {
        try {
            return plugin.load(name);
        } catch (StartFailure e) {
            throw e;
        } catch (RuntimeException | LinkageError e) {
            throw new StartFailure(
                    "The plugin cannot load " + name + "; is its package imported?", e);
        }
    }

    static <T> T create(RunningPlugin plugin, String name, Class<T> as) {
        var type = load(plugin, name);
        if (!as.isAssignableFrom(type)) {
            throw new StartFailure(name + " is no " + as.getName());
        }
        return as.cast(plugin.create(type));
    }
}
