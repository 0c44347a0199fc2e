package io.customer360.sandbox.it;

import com.atlassian.cache.CacheManager;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.config.JobId;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.customer360.sandbox.Options;
import io.customer360.sandbox.Sandbox;
import io.customer360.sandbox.db.DatabaseChoice;
import io.customer360.sandbox.demo.Demo;
import io.customer360.sandbox.it.WithSandbox.Kind;
import io.customer360.sandbox.jira.IssueDraft;
import io.customer360.sandbox.jira.JiraUser;
import io.customer360.sandbox.jira.JiraWorld;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** One running sandbox with the packaged plugin, and what tests need to make data of their own. */
final class Installation implements AutoCloseable {
    private final Sandbox sandbox;
    private final Map<String, Visitor> visitors = new ConcurrentHashMap<>();
    private final AtomicInteger made = new AtomicInteger();

    private Installation(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    static Installation start(Kind kind) {
        var options =
                Options.defaults()
                        .withPort(0)
                        .withPluginJar(pluginJar())
                        .withWebModules(webModules());
        return new Installation(
                Sandbox.start(
                        switch (kind) {
                            case H2 -> options;
                            case POSTGRES -> options.withDb(DatabaseChoice.POSTGRES);
                            case PORTFOLIO ->
                                    options.withDb(DatabaseChoice.POSTGRES)
                                            .withDemo(Demo.PORTFOLIO);
                            case WITHOUT_SERVICE_MANAGEMENT ->
                                    options.withJsm(false).withDemo(Demo.NONE);
                        }));
    }

    static Path pluginJar() {
        return existing("plugin.jar", "the packaged plugin");
    }

    static Path webModules() {
        return existing("web.modules", "the sandbox's npm packages");
    }

    private static Path existing(String property, String what) {
        var path = Path.of(System.getProperty(property, "missing")).toAbsolutePath().normalize();
        if (!Files.exists(path)) {
            throw new IllegalStateException(
                    what + " not found at " + path + " (system property " + property + ")");
        }
        return path;
    }

    Sandbox sandbox() {
        return sandbox;
    }

    JiraWorld world() {
        return sandbox.world();
    }

    URI url() {
        return sandbox.url();
    }

    /** A demo user, signed in once; "anonymous" is nobody. */
    Visitor as(String user) {
        return user.equals("anonymous")
                ? anonymous()
                : visitors.computeIfAbsent(user, this::signIn);
    }

    /** The same user in a new session. */
    Visitor signIn(String user) {
        return new Visitor(url(), Optional.of(sandbox.signIn(user)));
    }

    Visitor anonymous() {
        return new Visitor(url(), Optional.empty());
    }

    /**
     * A new customer linked to a project; the name gets a number, so that it is the only one.
     * Caches are emptied, because the app keeps the links of a project for some minutes.
     */
    int customer(String name, String project) {
        var organisations = world().organisations();
        var id = organisations.create(name + " " + made.incrementAndGet()).id();
        organisations.link(id, world().projects().byKey(project).orElseThrow());
        forget();
        return id;
    }

    /** So many new customers that no project serves; their numbers in the order of their making. */
    List<Integer> unserved(String name, int count) {
        var organisations = world().organisations();
        var ids =
                IntStream.range(0, count)
                        .mapToObj(at -> organisations.create(name + " " + at).id())
                        .toList();
        forget();
        return ids;
    }

    /** Empties every cache, so that the next request is answered cold. */
    void forget() {
        world().service(CacheManager.class).flushCaches();
    }

    /** A new ticket with these customers in its Organizations field; answers its key. */
    String ticket(String project, Integer... customers) {
        var draft = IssueDraft.in(project, "A ticket").organisations(customers);
        return world().issues().create(draft, world().user("admin")).getKey();
    }

    String customerName(int customer) {
        return world().organisations().byId(customer).orElseThrow().name();
    }

    /** Makes somebody the customer's CSM. */
    void assign(int customer, String csm) {
        var path = "customers/" + customer;
        var version = as("admin").get(path).expect(200).json().path("version").asText();
        as("admin").patch(path, Forms.of("version", version, "csm", key(csm))).expect(200);
    }

    /** Adds a subscription as the admin and answers its id, the highest of the customer's. */
    int subscription(int customer, ObjectNode form) {
        var path = "customers/" + customer + "/subscriptions";
        int newest = 0;
        for (var item : as("admin").post(path, form).expect(201).json().path("items")) {
            newest = Math.max(newest, item.path("id").asInt());
        }
        return newest;
    }

    /** Adds a contact as the admin and answers its id. */
    int contact(int customer, ObjectNode form) {
        var path = "customers/" + customer + "/contacts";
        var added = as("admin").post(path, form).expect(201).header("Location");
        return Integer.parseInt(added.substring(added.lastIndexOf('/') + 1));
    }

    String key(String user) {
        return world().user(user).getKey();
    }

    /** A new licensed user in these groups, who reads the app in this language. */
    String user(String fullName, Locale locale, String... groups) {
        var name = "user" + made.incrementAndGet();
        var person =
                JiraUser.named(name, fullName, "made by a test")
                        .keyed("JIRAUSER" + UUID.randomUUID())
                        .living(locale, ZoneId.of("Europe/Berlin"));
        var user = world().users().add(person);
        world().groups().join("jira-software-users", user.key());
        for (var group : groups) {
            world().groups().join(group, user.key());
        }
        return name;
    }

    /**
     * Ends every injected fault, and the refresh after a start, which would count among a test's.
     */
    void calm() {
        sandbox.faults().clear();
        if (!sandbox.plugin().enabled()) {
            sandbox.plugin().enable();
        }
        world().service(SchedulerService.class)
                .unscheduleJob(JobId.of("io.customer360.jira:refresh-organisations-soon"));
    }

    @Override
    public void close() {
        sandbox.close();
    }
}
