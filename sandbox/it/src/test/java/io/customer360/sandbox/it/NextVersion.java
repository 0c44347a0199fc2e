package io.customer360.sandbox.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** The app as its next version: the same jar, but for the number in its manifest and descriptor. */
final class NextVersion {
    static final String NUMBER = "999.0.0";

    private static final String DESCRIPTOR = "atlassian-plugin.xml";

    private NextVersion() {}

    /** Writes the next version of a jar where another one is, in one step. */
    static void of(Path jar, Path where) {
        var next = where.resolveSibling("next.jar");
        try (var from = new JarFile(jar.toFile())) {
            var manifest = new Manifest(from.getManifest());
            manifest.getMainAttributes().putValue("Bundle-Version", NUMBER);
            try (var out = new JarOutputStream(Files.newOutputStream(next), manifest)) {
                for (var entry : from.stream().filter(NextVersion::copied).toList()) {
                    out.putNextEntry(new JarEntry(entry.getName()));
                    out.write(content(from, entry));
                    out.closeEntry();
                }
            }
            Files.move(next, where, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean copied(JarEntry entry) {
        return !entry.isDirectory() && !entry.getName().equals(JarFile.MANIFEST_NAME);
    }

    private static byte[] content(JarFile from, JarEntry entry) throws IOException {
        var bytes = from.getInputStream(entry).readAllBytes();
        return entry.getName().equals(DESCRIPTOR)
                ? new String(bytes, StandardCharsets.UTF_8)
                        .replaceFirst(
                                "<version>[^<]+</version>", "<version>" + NUMBER + "</version>")
                        .getBytes(StandardCharsets.UTF_8)
                : bytes;
    }
}
