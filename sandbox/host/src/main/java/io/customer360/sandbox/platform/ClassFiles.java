package io.customer360.sandbox.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;

/** Class files and descriptors of one jar or folder. */
final class ClassFiles {
    private static final int UTF8 = 1;

    private final Map<String, ClassReader> classes = new TreeMap<>();
    private final Map<String, String> descriptors = new TreeMap<>();

    static ClassFiles of(Path jarOrFolder) throws IOException {
        ClassFiles files = new ClassFiles();
        if (Files.isDirectory(jarOrFolder)) {
            files.readAll(jarOrFolder);
        } else {
            try (FileSystem jar = FileSystems.newFileSystem(jarOrFolder)) {
                files.readAll(jar.getPath("/"));
            }
        }
        return files;
    }

    /** The place that a class on our own class path comes from. */
    static ClassFiles holding(Class<?> type) throws IOException {
        URL place = type.getProtectionDomain().getCodeSource().getLocation();
        return of(Path.of(URI.create(place.toString())));
    }

    static Optional<ClassReader> onClassPath(String internalName) {
        ClassLoader loader = ClassFiles.class.getClassLoader();
        try (InputStream in = loader.getResourceAsStream(internalName + ".class")) {
            return in == null ? Optional.empty() : Optional.of(new ClassReader(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, ClassReader> classes() {
        return classes;
    }

    Map<String, String> descriptors() {
        return descriptors;
    }

    /** Platform types that a class names anywhere: code, signatures, annotations. */
    static Set<String> foreignTypes(ClassReader reader) {
        Set<String> names = new TreeSet<>();
        char[] buffer = new char[reader.getMaxStringLength()];
        for (int i = 1; i < reader.getItemCount(); i++) {
            int at = reader.getItem(i);
            if (at > 0 && reader.readByte(at - 1) == UTF8) {
                names.addAll(Names.inClassFile(readUtf8(reader, at)));
            }
        }
        return names;
    }

    private static String readUtf8(ClassReader reader, int at) {
        byte[] bytes = new byte[reader.readUnsignedShort(at)];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) reader.readByte(at + 2 + i);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private void readAll(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                read(root.relativize(path).toString().replace('\\', '/'), path);
            }
        }
    }

    private void read(String name, Path path) throws IOException {
        if (name.endsWith(".class") && !name.endsWith("-info.class")) {
            ClassReader reader = new ClassReader(Files.readAllBytes(path));
            classes.put(reader.getClassName(), reader);
        } else if (name.equals("atlassian-plugin.xml")
                || name.matches("META-INF/spring/.*\\.xml")) {
            descriptors.put(name, Files.readString(path));
        }
    }
}
