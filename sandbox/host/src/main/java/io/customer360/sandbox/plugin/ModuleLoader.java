package io.customer360.sandbox.plugin;

import java.util.Set;

/** Brings one kind of module to life when the plugin is enabled. */
public interface ModuleLoader {
    /** The module types it handles. */
    Set<String> types();

    /** Enables a module; the answer takes it away again. */
    Enabled enable(Module module, RunningPlugin plugin);

    /** An enabled module. */
    @FunctionalInterface
    interface Enabled {
        /** Nothing to take away. */
        Enabled NOTHING = () -> {};

        /** Takes the module away. */
        void disable();
    }
}
