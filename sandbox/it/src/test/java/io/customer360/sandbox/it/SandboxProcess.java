package io.customer360.sandbox.it;

import io.customer360.sandbox.http.SignIn;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A sandbox in a Java process of its own, so that it can be killed as a power cut would. */
final class SandboxProcess implements AutoCloseable {
    private static final List<String> JVM =
            List.of(
                    "--add-opens",
                    "java.base/java.lang=ALL-UNNAMED",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC");
    private static final Pattern URL = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/jira");

    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final Duration LONGEST_END = Duration.ofMinutes(1);

    private final ProcessHandle process;
    private final Path home;
    private final String heard;

    private SandboxProcess(ProcessHandle process, Path home, String heard) {
        this.process = process;
        this.home = home;
        this.heard = heard;
    }

    /** Starts one with its data below the home, the way {@code ./dev run} does. */
    static SandboxProcess start(Path home, String... options) throws IOException {
        return startUntil(URL, home, options);
    }

    /** Starts one and answers as soon as it says something like this; good for killing. */
    static SandboxProcess startUntil(Pattern words, Path home, String... options)
            throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add("io.customer360.sandbox.Main");
        command.addAll(arguments(home));
        command.addAll(List.of(options));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new SandboxProcess(process.toHandle(), home, heard(process, words));
    }

    /** The further node that one has started by itself, once its app answers. */
    SandboxProcess further(URI where) throws InterruptedException {
        var child =
                process.children()
                        .filter(one -> one.info().command().orElse("").endsWith("java"))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no further node"));
        var node = new SandboxProcess(child, home, where.toString());
        var until = System.nanoTime() + LONGEST_START.toNanos();
        while (!node.answers()) {
            if (!child.isAlive() || System.nanoTime() > until) {
                throw new AssertionError("the further node ended or never answered");
            }
            Thread.sleep(200);
        }
        return node;
    }

    private boolean answers() {
        try {
            return anonymous().get("customers/1").status() == 401;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private static List<String> arguments(Path home) {
        return List.of(
                "--port",
                "0",
                "--home",
                home.toString(),
                "--plugin",
                Installation.pluginJar().toString(),
                "--web",
                Installation.webModules().toString());
    }

    private static String heard(Process process, Pattern words) throws IOException {
        var said = new StringBuilder();
        var late = CompletableFuture.delayedExecutor(LONGEST_START.toSeconds(), TimeUnit.SECONDS);
        var heard = new AtomicBoolean();
        late.execute(
                () -> {
                    if (!heard.get()) {
                        process.destroyForcibly();
                    }
                });
        var out =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line; (line = out.readLine()) != null; ) {
            said.append(line).append('\n');
            var found = words.matcher(line);
            if (found.find()) {
                heard.set(true);
                drain(out);
                return found.group();
            }
            if (URL.matcher(line).find()) {
                process.destroy();
                break;
            }
        }
        throw new AssertionError("the sandbox never said " + words + ":\n" + said);
    }

    private static void drain(BufferedReader out) {
        var thread = new Thread(() -> readOn(out), "sandbox-output");
        thread.setDaemon(true);
        thread.start();
    }

    private static void readOn(BufferedReader out) {
        try {
            out.lines().forEach(line -> {});
        } catch (UncheckedIOException closed) {
            // The process has ended.
        }
    }

    Visitor anonymous() {
        return new Visitor(url(), Optional.empty());
    }

    /** Somebody signed in at the sign-in page. */
    Visitor as(String user) {
        return new Visitor(url(), Optional.of(SignIn.at(url(), user)));
    }

    URI url() {
        return URI.create(heard);
    }

    boolean alive() {
        return process.isAlive();
    }

    /** Sends a signal, for example STOP. */
    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
    }

    /** Waits until it has ended by itself. */
    void awaitEnd() {
        ended(process);
    }

    /** Ends the node at once and leaves the database server alone. */
    void killAlone() {
        process.destroyForcibly();
        ended(process);
    }

    /** Ends the sandbox and its database server at once, with nothing written afterwards. */
    void kill() throws IOException, InterruptedException {
        var server = databaseServer();
        process.destroyForcibly();
        for (var one : server.stream().flatMap(SandboxProcess::family).toList()) {
            one.destroyForcibly();
        }
        ended(process);
        server.ifPresent(SandboxProcess::ended);
    }

    private static void ended(ProcessHandle one) {
        one.onExit().orTimeout(LONGEST_END.toSeconds(), TimeUnit.SECONDS).join();
    }

    private Optional<ProcessHandle> databaseServer() throws IOException {
        try (var files = Files.walk(home, 3)) {
            var file =
                    files.filter(path -> path.endsWith("postmaster.pid"))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError("no PostgreSQL below " + home));
            return ProcessHandle.of(Long.parseLong(Files.readAllLines(file).get(0).strip()));
        }
    }

    private static Stream<ProcessHandle> family(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants());
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.onExit().get(30, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
