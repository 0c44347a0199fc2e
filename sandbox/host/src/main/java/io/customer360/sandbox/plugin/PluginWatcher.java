package io.customer360.sandbox.plugin;

/** Is told when the plugin comes and goes; a failure to take it in is a failure to enable it. */
public interface PluginWatcher {
    /** All modules are there; life-cycle services have not been told yet. */
    void enabled(RunningPlugin plugin);

    /** The modules are about to go. */
    void disabled();
}
