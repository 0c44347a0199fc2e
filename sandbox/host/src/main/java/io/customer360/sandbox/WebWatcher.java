package io.customer360.sandbox;

import io.customer360.sandbox.plugin.PluginWatcher;
import io.customer360.sandbox.plugin.RunningPlugin;
import io.customer360.sandbox.web.WebLayer;

/** Tells the pages when the plugin comes and goes. */
record WebWatcher(WebLayer web) implements PluginWatcher {
    @Override
    public void enabled(RunningPlugin plugin) {
        web.enabled(plugin);
    }

    @Override
    public void disabled() {
        web.disabled();
    }
}
