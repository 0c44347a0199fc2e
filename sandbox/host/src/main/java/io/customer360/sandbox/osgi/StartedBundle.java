package io.customer360.sandbox.osgi;

import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.Callable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleWiring;

/** A running bundle with its Spring context; closing it stops both. */
public final class StartedBundle implements AutoCloseable {
    private final Bundle bundle;
    private final BundleContextBeans beans;

    private StartedBundle(Bundle bundle, BundleContextBeans beans) {
        this.bundle = bundle;
        this.beans = beans;
    }

    /** Starts the bundle and the context that its {@code META-INF/spring} describes. */
    public static StartedBundle start(Bundle bundle) {
        OsgiContainer.start(bundle);
        try {
            return new StartedBundle(
                    bundle, inside(bundle, () -> BundleContextBeans.start(bundle)));
        } catch (RuntimeException | Error e) {
            stop(bundle);
            throw e;
        }
    }

    /** The beans of its Spring context. */
    public BundleContextBeans beans() {
        return beans;
    }

    /** The bundle's class loader. */
    public ClassLoader classLoader() {
        return loader(bundle);
    }

    /** The services of this type that the bundle has registered. */
    public <T> List<T> services(Class<T> type) {
        List<T> found = new ArrayList<>();
        ServiceReference<?>[] references = bundle.getRegisteredServices();
        if (references != null) {
            for (ServiceReference<?> reference : references) {
                String[] types = (String[]) reference.getProperty(Constants.OBJECTCLASS);
                if (Arrays.asList(types).contains(type.getName())) {
                    found.add(type.cast(bundle.getBundleContext().getService(reference)));
                }
            }
        }
        return found;
    }

    /** The names of the classes packed in a package of the bundle and below it. */
    public List<String> classNames(String packageName) {
        List<String> names = new ArrayList<>();
        Enumeration<URL> files =
                bundle.findEntries("/" + packageName.replace('.', '/'), "*.class", true);
        while (files != null && files.hasMoreElements()) {
            String path = files.nextElement().getPath();
            names.add(path.substring(1, path.length() - ".class".length()).replace('/', '.'));
        }
        names.sort(null);
        return names;
    }

    /** A file of the bundle, or null. */
    public URL resource(String path) {
        return bundle.getEntry(path);
    }

    /** Does something with the bundle's class loader as that of the thread. */
    public <T> T inside(Callable<T> work) {
        return inside(bundle, work);
    }

    @Override
    public void close() {
        try {
            inside(
                    () -> {
                        beans.close();
                        return null;
                    });
        } finally {
            stop(bundle);
        }
    }

    private static <T> T inside(Bundle bundle, Callable<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader(bundle));
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static ClassLoader loader(Bundle bundle) {
        return bundle.adapt(BundleWiring.class).getClassLoader();
    }

    private static void stop(Bundle bundle) {
        try {
            bundle.stop(Bundle.STOP_TRANSIENT);
        } catch (BundleException e) {
            throw new IllegalStateException(e);
        }
    }
}
