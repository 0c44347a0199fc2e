package io.customer360.sandbox.soy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

/**
 * Loads Atlassian's Soy fork apart from the host, because it brings its own old Guava and Guice.
 * Only the renderer's API types are shared, so that a plugin's SanitizedString is the fork's.
 */
final class ForkLoader extends URLClassLoader {
    private static final String SHARED = "com.atlassian.soy.renderer.";

    ForkLoader(Path jar) {
        super("soy-fork", new URL[] {url(jar)}, new SharedTypes());
    }

    @Override
    public void close() {
        try {
            super.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class SharedTypes extends ClassLoader {
        SharedTypes() {
            super(ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith(SHARED)) {
                return ForkLoader.class.getClassLoader().loadClass(name);
            }
            throw new ClassNotFoundException(name);
        }
    }
}
