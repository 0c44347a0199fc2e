package io.customer360.sandbox.plugin;

/** Switches the plugin off and on again in the running host, as an administrator does. */
public interface PluginControl {
    /** Takes away its modules, services and Spring context. */
    void disable();

    /** Brings everything back; fails as a first start would. */
    void enable();

    /** Takes what its jar holds by now in its place, as an upgrade does. */
    void upgrade();

    /** Whether it is on. */
    boolean enabled();
}
