package io.customer360.sandbox.soy;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Compiles every template of a folder with Atlassian's fork and renders single ones, for tests.
 * Texts appear as their keys, so that what is rendered does not hang on a translation.
 */
public final class SoyCheck implements AutoCloseable {
    private static final String MODULE = "check:templates";

    private final SoyFork fork;

    private SoyCheck(SoyFork fork) {
        this.fork = fork;
    }

    /**
     * Compiles all {@code .soy} files below a folder as one set; a mistake in any is an exception.
     */
    public static SoyCheck compileAll(Path webModules, Path folder) {
        var check = new SoyCheck(SoyFork.open(webModules, new Folder(files(folder))));
        try {
            check.fork.compile(MODULE);
            return check;
        } catch (RuntimeException e) {
            check.close();
            throw e;
        }
    }

    /** What a template makes of these values. */
    public String render(String template, Map<String, Object> data, Map<String, Object> injected) {
        var out = new StringBuilder();
        fork.render(out, MODULE, template, data, injected);
        return out.toString();
    }

    @Override
    public void close() {
        fork.close();
    }

    private static List<URL> files(Path folder) {
        try (var paths = Files.walk(folder)) {
            var found = new ArrayList<URL>();
            for (var path : paths.filter(p -> p.toString().endsWith(".soy")).sorted().toList()) {
                found.add(url(path));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL url(Path path) throws MalformedURLException {
        return path.toUri().toURL();
    }

    private record Folder(List<URL> files) implements SoySurroundings {
        @Override
        public List<URL> templates(String moduleKey) {
            return files;
        }

        @Override
        public Locale locale() {
            return Locale.ENGLISH;
        }

        @Override
        public String text(Locale locale, String key, Serializable... arguments) {
            return key;
        }

        @Override
        public String rawText(Locale locale, String key) {
            return key;
        }

        @Override
        public String contextPath() {
            return "/jira";
        }
    }
}
