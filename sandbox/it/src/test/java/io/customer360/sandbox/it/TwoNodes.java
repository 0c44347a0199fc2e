package io.customer360.sandbox.it;

import io.customer360.sandbox.db.Folder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Two nodes on one PostgreSQL, started as {@code ./dev run --nodes 2} does; each is a process that
 * can be stopped, woken, killed and started again.
 */
final class TwoNodes implements AutoCloseable {
    private static final String FIRST = "node-1";
    private static final String SECOND = "node-2";
    private static final String LOCK_EXPIRY = "5";

    private final Path home;
    private final Path jar;
    private final DatabaseServer database;
    private final Map<String, Node> nodes = new ConcurrentHashMap<>();

    private TwoNodes(Path home, Path jar, DatabaseServer database) {
        this.home = home;
        this.jar = jar;
        this.database = database;
    }

    /** One node as it runs now, with the administrator signed in. */
    record Node(String name, SandboxProcess process, Visitor admin) {}

    static TwoNodes start() {
        try {
            var home = Files.createTempDirectory("customer360-nodes");
            var jar = Files.copy(Installation.pluginJar(), home.resolve("app.jar"));
            int port = free();
            var first =
                    SandboxProcess.start(
                            home,
                            "--db",
                            "postgres",
                            "--demo",
                            "small",
                            "--nodes",
                            "2",
                            "--port",
                            Integer.toString(port),
                            "--plugin",
                            jar.toString(),
                            "--lock-expiry",
                            LOCK_EXPIRY);
            var second = first.further(URI.create("http://127.0.0.1:" + (port + 1) + "/jira"));
            var nodes = new TwoNodes(home, jar, DatabaseServer.below(home));
            nodes.enter(FIRST, first);
            nodes.enter(SECOND, second);
            return nodes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A port that is free, as the next one is. */
    private static int free() throws IOException {
        while (true) {
            try (var socket = new ServerSocket(0)) {
                try (var next = new ServerSocket(socket.getLocalPort() + 1)) {
                    return next.getLocalPort() - 1;
                } catch (IOException | IllegalArgumentException taken) {
                    continue;
                }
            }
        }
    }

    private void enter(String name, SandboxProcess process) {
        nodes.put(name, new Node(name, process, process.as("admin")));
    }

    Node first() {
        return nodes.get(FIRST);
    }

    Node second() {
        return nodes.get(SECOND);
    }

    List<Node> all() {
        return List.of(first(), second());
    }

    /** Any node that is not dead. */
    Node alive() {
        return first().process().alive() ? first() : second();
    }

    Node named(String name) {
        return nodes.get(name);
    }

    /** The node that is not this one. */
    Node other(Node node) {
        return node.name().equals(FIRST) ? second() : first();
    }

    DatabaseServer database() {
        return database;
    }

    /** The database behind the nodes' backs. */
    NodesSql sql() {
        return new NodesSql(database.url());
    }

    /** Starts a node that was killed under its old name. */
    Node again(Node killed) throws IOException {
        var process =
                SandboxProcess.start(
                        home.resolve("again-" + killed.name()),
                        "--node",
                        killed.name(),
                        "--join",
                        database.plainUrl(),
                        "--plugin",
                        jar.toString(),
                        "--lock-expiry",
                        LOCK_EXPIRY);
        enter(killed.name(), process);
        return nodes.get(killed.name());
    }

    /** Lets messages about caches that reach a node arrive: prompt, late or lost. */
    void messages(Node node, String how) {
        press(node, "/sandbox/nodes/messages", how);
    }

    /** Has every node start each job of the cluster, or one. */
    void together(boolean value) {
        press(first(), "/sandbox/nodes/jobs", value ? "all" : "one");
    }

    /** Switches the app off or on at one node. */
    void app(Node node, boolean enabled) {
        press(node, "/secure/admin/app", enabled ? "on" : "off");
    }

    /** Has a node take the app from its jar again. */
    void upgrade(Node node) {
        press(node, "/secure/admin/app", "upgrade");
    }

    /** The jar that the nodes take the app from. */
    Path jar() {
        return jar;
    }

    /** Has a node kill itself, as its page offers. */
    void kill(Node node) {
        press(node, "/sandbox/nodes/kill", "now", 200);
        node.process().awaitEnd();
    }

    private static void press(Node node, String path, String to) {
        press(node, path, to, 302);
    }

    private static void press(Node node, String path, String to, int status) {
        var headers =
                Map.of(
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "X-Atlassian-Token",
                        "no-check");
        node.admin().raw("POST", path, headers, BodyPublishers.ofString("to=" + to)).expect(status);
    }

    /** Ends whatever a test has done to the nodes. */
    void calm() throws Exception {
        if (!database.running()) {
            database.start();
        }
        for (var node : all()) {
            node.process().signal("CONT");
            if (!node.process().alive()) {
                again(node);
            }
        }
        all().forEach(
                        node -> {
                            messages(node, "prompt");
                            app(node, true);
                        });
        together(false);
    }

    @Override
    public void close() throws Exception {
        all().forEach(node -> node.process().close());
        if (database.running()) {
            database.stop();
        }
        Folder.delete(home);
    }
}
