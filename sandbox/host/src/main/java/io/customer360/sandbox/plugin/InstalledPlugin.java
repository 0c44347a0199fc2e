package io.customer360.sandbox.plugin;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import io.customer360.sandbox.StartFailure;
import io.customer360.sandbox.osgi.OsgiContainer;
import io.customer360.sandbox.osgi.StartedBundle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeansException;

/**
 * The plugin in the framework. Enabling starts its bundle and Spring context, then its modules in
 * the order of the descriptor, then its life-cycle services; disabling goes back the same way.
 */
public final class InstalledPlugin implements RunningPlugin, PluginControl {
    private static final Logger LOG = LoggerFactory.getLogger(InstalledPlugin.class);

    private final Bundle bundle;
    private final Path jar;
    private final List<ModuleLoader> loaders;
    private final PluginWatcher watcher;
    private final Deque<ModuleLoader.Enabled> modules = new ArrayDeque<>();
    private volatile PluginDescriptor descriptor;
    private volatile StartedBundle started;
    private volatile boolean enabled;

    /** A plugin installed as this bundle from a jar, whose modules these loaders bring to life. */
    public InstalledPlugin(
            Bundle bundle, Path jar, List<ModuleLoader> loaders, PluginWatcher watcher) {
        this.bundle = bundle;
        this.jar = jar;
        this.loaders = List.copyOf(loaders);
        this.watcher = watcher;
        this.descriptor = descriptor(bundle);
    }

    @Override
    public synchronized void enable() {
        if (enabled) {
            return;
        }
        try {
            started = StartedBundle.start(bundle);
            descriptor
                    .modules()
                    .forEach(module -> modules.push(loader(module).enable(module, this)));
            enabled = true;
            watcher.enabled(this);
            lifecycles().forEach(service -> started.inside(() -> start(service)));
        } catch (RuntimeException | Error e) {
            takeDown();
            throw StartFailure.of(e, "The plugin " + descriptor.key() + " does not start.");
        }
        LOG.info("enabled {} {}", descriptor.key(), descriptor.version());
    }

    @Override
    public synchronized void disable() {
        if (enabled) {
            lifecycles().forEach(service -> started.inside(() -> stop(service)));
            takeDown();
            LOG.info("disabled {}", descriptor.key());
        }
    }

    @Override
    public synchronized void upgrade() {
        boolean before = enabled;
        disable();
        OsgiContainer.update(bundle, jar);
        descriptor = descriptor(bundle);
        if (before) {
            enable();
        }
    }

    private void takeDown() {
        enabled = false;
        quietly(watcher::disabled);
        while (!modules.isEmpty()) {
            quietly(modules.pop()::disable);
        }
        if (started != null) {
            quietly(started::close);
            started = null;
        }
    }

    /** What does not stop must not keep the rest running. */
    private static void quietly(Runnable stop) {
        try {
            stop.run();
        } catch (RuntimeException | Error e) {
            LOG.warn("a part of the plugin did not stop cleanly", e);
        }
    }

    private List<LifecycleAware> lifecycles() {
        return started.services(LifecycleAware.class);
    }

    private static Void start(LifecycleAware service) {
        try {
            service.onStart();
            return null;
        } catch (RuntimeException | Error e) {
            throw StartFailure.of(e, service.getClass().getName() + ".onStart failed");
        }
    }

    private static Void stop(LifecycleAware service) {
        try {
            service.onStop();
        } catch (RuntimeException | Error e) {
            LOG.error("{}.onStop failed", service.getClass().getName(), e);
        }
        return null;
    }

    private ModuleLoader loader(Module module) {
        return loaders.stream()
                .filter(loader -> loader.types().contains(module.type()))
                .findFirst()
                .orElseThrow();
    }

    private static PluginDescriptor descriptor(Bundle bundle) {
        URL file = bundle.getEntry("atlassian-plugin.xml");
        if (file == null) {
            throw new StartFailure("The jar holds no atlassian-plugin.xml");
        }
        try (InputStream in = file.openStream()) {
            PluginDescriptor descriptor = PluginDescriptor.parse(in);
            if (!descriptor.key().equals(bundle.getSymbolicName())) {
                throw new StartFailure(
                        "The descriptor's key "
                                + descriptor.key()
                                + " is not the bundle's name "
                                + bundle.getSymbolicName());
            }
            return descriptor;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StartedBundle running() {
        return Optional.ofNullable(started)
                .orElseThrow(() -> new IllegalStateException(descriptor.key() + " is disabled"));
    }

    @Override
    public PluginDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Class<?> load(String className) {
        try {
            return running().classLoader().loadClass(className);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new StartFailure(
                    "The bundle cannot load the class "
                            + className
                            + ": is it misspelt, or its package missing in Import-Package?",
                    e);
        }
    }

    @Override
    public <T> T bean(Class<T> type) {
        return running().beans().bean(type);
    }

    @Override
    public <T> T create(Class<T> type) {
        try {
            return running().inside(() -> running().beans().beanOrNew(type));
        } catch (BeansException e) {
            throw new StartFailure(
                    type.getName() + " cannot be made from the beans of META-INF/spring", e);
        }
    }

    @Override
    public List<String> classNames(String packageName) {
        return running().classNames(packageName);
    }

    @Override
    public URL resource(String path) {
        return running().resource(path);
    }

    @Override
    public boolean enabled() {
        return enabled;
    }

    @Override
    public ClassLoader classLoader() {
        return running().classLoader();
    }
}
