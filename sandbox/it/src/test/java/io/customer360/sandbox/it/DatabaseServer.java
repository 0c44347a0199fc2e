package io.customer360.sandbox.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The PostgreSQL server of a sandbox, seen from outside: it outlives the process that started it,
 * and can be stopped and started again behind the back of whoever uses it.
 */
final class DatabaseServer {
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final int PATIENCE_SECONDS = 30;
    private static final String PATIENT =
            "&connectTimeout=10&socketTimeout=120&options=-c%20lock_timeout=30s";
    private static final int PID_LINE = 0;
    private static final int PORT_LINE = 3;

    private final Path data;
    private final int port;

    private DatabaseServer(Path data, int port) {
        this.data = data;
        this.port = port;
    }

    /** The one that runs in the home of a sandbox. */
    static DatabaseServer below(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home, 3)) {
            var file =
                    files.filter(path -> path.endsWith("postmaster.pid"))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError("no PostgreSQL below " + home));
            int port = Integer.parseInt(line(file, PORT_LINE));
            return new DatabaseServer(file.getParent(), port);
        }
    }

    /** Where it is reached by JDBC; who waits for a lock or an answer for ever is told so. */
    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres" + PATIENT;
    }

    /** The same for the app itself, which brings its own patience. */
    String plainUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres";
    }

    boolean running() {
        return Files.exists(pidFile());
    }

    /** Breaks every connection and ends, as when its machine is shut down. */
    void stop() throws Exception {
        long pid = Long.parseLong(line(pidFile(), PID_LINE));
        var process = ProcessHandle.of(pid).orElseThrow();
        new ProcessBuilder("kill", "-INT", Long.toString(pid)).start().waitFor();
        process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Starts again on its port with what it was started with before. */
    void start() throws IOException, InterruptedException {
        new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("restarted.log").toFile())
                .start();
        for (int tries = 0; tries < PATIENCE_SECONDS * 10; tries++) {
            if (ready()) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError(Files.readString(data.resolve("restarted.log")));
    }

    private boolean ready() throws IOException {
        return running()
                && Files.readAllLines(pidFile()).stream()
                        .anyMatch(line -> line.strip().equals("ready"));
    }

    /** It does not run as root, but as nobody in a user namespace it does. */
    private List<String> command() throws IOException {
        var before = Files.readString(data.resolve("postmaster.opts"));
        var command = new ArrayList<String>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(before.substring(0, before.indexOf(" \"")));
        QUOTED.matcher(before).results().forEach(part -> command.add(part.group(1)));
        return command;
    }

    private Path pidFile() {
        return data.resolve("postmaster.pid");
    }

    private static String line(Path file, int number) throws IOException {
        return Files.readAllLines(file).get(number).strip();
    }
}
