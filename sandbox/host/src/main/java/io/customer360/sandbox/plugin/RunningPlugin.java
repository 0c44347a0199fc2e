package io.customer360.sandbox.plugin;

import java.net.URL;
import java.util.List;

/** The plugin as the rest of the sandbox sees it while it runs. */
public interface RunningPlugin {
    /** What its descriptor declares. */
    PluginDescriptor descriptor();

    /** A class of the bundle or of a package it imports. */
    Class<?> load(String className);

    /** The unique bean of this type in its Spring context. */
    <T> T bean(Class<T> type);

    /** The unique bean of this type, else a new object by constructor autowiring. */
    <T> T create(Class<T> type);

    /** The names of the classes packed in this package and below it; all for an empty name. */
    List<String> classNames(String packageName);

    /** A file inside its jar, or null when there is none. */
    URL resource(String path);

    /** Whether its modules are there; a disabled plugin has neither beans nor pages. */
    boolean enabled();

    /** The class loader of its bundle. */
    ClassLoader classLoader();
}
