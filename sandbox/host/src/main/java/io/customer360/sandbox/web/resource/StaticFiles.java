package io.customer360.sandbox.web.resource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The browser files of the host: its own from the class path, AUI and jQuery from npm. */
public final class StaticFiles {
    private static final List<Path> OPEN =
            List.of(
                    Path.of("jquery", "dist"),
                    Path.of("@atlassian", "aui", "dist", "aui"),
                    Path.of("almond"));

    private final Optional<Path> webModules;

    /** Files with those of {@code node_modules}, when there is such a folder. */
    public StaticFiles(Optional<Path> webModules) {
        this.webModules = webModules.map(folder -> folder.toAbsolutePath().normalize());
    }

    /** Whether AUI and jQuery are there. */
    public boolean complete() {
        return webModules
                .filter(m -> OPEN.stream().allMatch(part -> Files.isDirectory(m.resolve(part))))
                .isPresent();
    }

    /** A file of an npm package that pages may load. */
    Optional<byte[]> npm(String name) {
        return webModules
                .filter(folder -> open(folder, folder.resolve(name).normalize()))
                .map(folder -> folder.resolve(name).normalize())
                .filter(Files::isRegularFile)
                .map(StaticFiles::read);
    }

    private static boolean open(Path folder, Path file) {
        return OPEN.stream().anyMatch(part -> file.startsWith(folder.resolve(part)));
    }

    /** A file of the sandbox itself. */
    Optional<byte[]> own(String name) {
        if (!name.matches("[a-z0-9-]+\\.(css|js|svg)")) {
            return Optional.empty();
        }
        try (var in = StaticFiles.class.getResourceAsStream("/web/" + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
