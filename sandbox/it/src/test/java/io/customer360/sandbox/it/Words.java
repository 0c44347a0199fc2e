package io.customer360.sandbox.it;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.jar.JarFile;

/** The texts of the packaged plugin. */
final class Words {
    private static final Properties ENGLISH = read("i18n/customer360.properties");

    private Words() {}

    /** A text in English. */
    static String of(String key) {
        var text = ENGLISH.getProperty(key);
        if (text == null) {
            throw new AssertionError("the plugin has no text " + key);
        }
        return text;
    }

    private static Properties read(String entry) {
        try (var jar = new JarFile(Installation.pluginJar().toFile());
                var in = jar.getInputStream(jar.getEntry(entry));
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            var texts = new Properties();
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
