package io.customer360.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The further nodes of a cluster: each a process of its own with what this one was started with, on
 * the next port, told to end when this one ends.
 */
final class FurtherNodes implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 30;

    private final List<Process> processes = new ArrayList<>();

    private FurtherNodes() {}

    /** Starts them; each says by itself where it is. */
    static FurtherNodes start(Options options, String database, int port) {
        var nodes = new FurtherNodes();
        try {
            for (int number = 2; number <= options.nodes().count(); number++) {
                nodes.processes.add(process(options, database, port, number));
            }
        } catch (IOException e) {
            nodes.close();
            throw new UncheckedIOException(e);
        }
        return nodes;
    }

    private static Process process(Options options, String database, int port, int number)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(Main.class.getName());
        command.addAll(arguments(options, database, port, "node-" + number, number));
        return new ProcessBuilder(command).inheritIO().start();
    }

    private static List<String> arguments(
            Options options, String database, int port, String name, int number) {
        List<String> arguments = new ArrayList<>();
        arguments.addAll(List.of("--node", name, "--join", database));
        arguments.addAll(List.of("--lock-expiry", "" + options.nodes().lockExpiry().toSeconds()));
        arguments.addAll(List.of("--port", "" + (options.port() == 0 ? 0 : port + number - 1)));
        arguments.addAll(List.of("--plugin", options.pluginJar().toString()));
        options.webModules()
                .ifPresent(modules -> arguments.addAll(List.of("--web", modules.toString())));
        options.home()
                .ifPresent(home -> arguments.addAll(List.of("--home", home.resolve(name) + "")));
        if (!options.jsm()) {
            arguments.add("--no-jsm");
        }
        return arguments;
    }

    @Override
    public void close() {
        processes.forEach(Process::destroy);
        try {
            for (Process process : processes) {
                if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
