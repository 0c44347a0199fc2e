package io.customer360.sandbox.osgi;

import io.customer360.sandbox.StartFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.felix.framework.FrameworkFactory;
import org.apache.felix.framework.util.FelixConstants;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.launch.Framework;

/** The OSGi framework the plugin lives in; the host's packages and services are offered to it. */
public final class OsgiContainer implements AutoCloseable {
    private static final Pattern MISSING_PACKAGE =
            Pattern.compile("\\(osgi\\.wiring\\.package=([\\w.]+)\\)");
    private static final long STOP_MILLIS = TimeUnit.SECONDS.toMillis(10);

    private final Framework framework;

    private OsgiContainer(Framework framework) {
        this.framework = framework;
    }

    /**
     * Starts the framework with these packages for all, its cache in the directory emptied first.
     */
    public static OsgiContainer start(Path storage, List<String> exports) {
        Map<String, String> settings =
                Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        storage.toString(),
                        Constants.FRAMEWORK_STORAGE_CLEAN,
                        Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
                        Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                        String.join(",", exports),
                        // Else a class that the host asks for in a bundle's name is the host's own.
                        FelixConstants.IMPLICIT_BOOT_DELEGATION_PROP,
                        "false",
                        "felix.log.level",
                        "1");
        Framework framework = new FrameworkFactory().newFramework(settings);
        try {
            framework.start();
        } catch (BundleException e) {
            throw new StartFailure("The OSGi framework does not start", e);
        }
        return new OsgiContainer(framework);
    }

    /** Offers a service of the host under one interface. */
    public void export(Class<?> type, Object service) {
        if (!(service instanceof ServiceFactory) && !type.isInstance(service)) {
            throw new IllegalArgumentException(service + " is no " + type.getName());
        }
        framework.getBundleContext().registerService(type.getName(), service, null);
    }

    /** Puts the jar into the framework and checks that it is a transformless plugin. */
    public Bundle install(Path jar) {
        try (InputStream in = Files.newInputStream(jar)) {
            Bundle bundle = framework.getBundleContext().installBundle(jar.toUri().toString(), in);
            String key = bundle.getHeaders("").get("Atlassian-Plugin-Key");
            if (key == null || !key.equals(bundle.getSymbolicName())) {
                throw new StartFailure(
                        "The manifest of "
                                + jar.getFileName()
                                + " must name the same key as"
                                + " Atlassian-Plugin-Key and Bundle-SymbolicName, but names "
                                + key
                                + " and "
                                + bundle.getSymbolicName());
            }
            return bundle;
        } catch (IOException | BundleException e) {
            throw new StartFailure("The plugin jar " + jar + " cannot be installed", e);
        }
    }

    /** Puts what the jar holds in the place of a bundle that is stopped. */
    public static void update(Bundle bundle, Path jar) {
        try (InputStream in = Files.newInputStream(jar)) {
            bundle.update(in);
        } catch (IOException | BundleException e) {
            throw new StartFailure("The plugin jar " + jar + " cannot be installed", e);
        }
    }

    /** Resolves and starts a bundle; a missing package is named. */
    static void start(Bundle bundle) {
        try {
            bundle.start(Bundle.START_TRANSIENT);
        } catch (BundleException e) {
            Matcher missing = MISSING_PACKAGE.matcher(String.valueOf(e.getMessage()));
            if (e.getType() == BundleException.RESOLVE_ERROR && missing.find()) {
                throw new StartFailure(
                        "The bundle imports the package "
                                + missing.group(1)
                                + ", which Jira does not export (see osgi/exports.txt of the host)");
            }
            throw new StartFailure("The bundle " + bundle.getSymbolicName() + " does not start", e);
        }
    }

    @Override
    public void close() {
        try {
            framework.stop();
            framework.waitForStop(STOP_MILLIS);
        } catch (BundleException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
