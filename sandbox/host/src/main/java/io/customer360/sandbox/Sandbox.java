package io.customer360.sandbox;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.sandbox.db.Database;
import io.customer360.sandbox.db.DatabaseChoice;
import io.customer360.sandbox.db.DatabaseSettings;
import io.customer360.sandbox.db.Faults;
import io.customer360.sandbox.db.SqlLog;
import io.customer360.sandbox.db.ao.ActiveObjectsService;
import io.customer360.sandbox.demo.AppDoor;
import io.customer360.sandbox.demo.Demo;
import io.customer360.sandbox.demo.DemoFollows;
import io.customer360.sandbox.demo.DemoPortfolio;
import io.customer360.sandbox.demo.DemoPulses;
import io.customer360.sandbox.demo.DemoScorecards;
import io.customer360.sandbox.demo.DemoWorld;
import io.customer360.sandbox.demo.FirstFill;
import io.customer360.sandbox.http.HttpServer;
import io.customer360.sandbox.http.JiraVisitors;
import io.customer360.sandbox.http.PluginServlets;
import io.customer360.sandbox.http.ServletMount;
import io.customer360.sandbox.http.SignIn;
import io.customer360.sandbox.jira.JiraWorld;
import io.customer360.sandbox.osgi.Exports;
import io.customer360.sandbox.osgi.OsgiContainer;
import io.customer360.sandbox.plugin.DeclaredModules;
import io.customer360.sandbox.plugin.InstalledPlugin;
import io.customer360.sandbox.plugin.PluginControl;
import io.customer360.sandbox.plugin.TextModules;
import io.customer360.sandbox.ravenstack.RavenImport;
import io.customer360.sandbox.rest.RestModules;
import io.customer360.sandbox.web.WebLayer;
import io.customer360.sandbox.web.fragment.WebFragments;
import jakarta.servlet.Servlet;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** A running stand-in for Jira with the plugin in it. */
public final class Sandbox implements AutoCloseable {
    private static final int FILLERS = 4;

    private final Parts parts = new Parts();
    private final Faults faults = new Faults();
    private final SqlLog sql = new SqlLog();
    private final JiraWorld world;
    private final HttpServer http;
    private final Database database;
    private final WebLayer web;
    private final InstalledPlugin plugin;
    private final Optional<String> failedImport;

    private Sandbox(Options options) {
        try {
            Home home = parts.opened(Home.open(options.home()));
            http = parts.opened(HttpServer.bind(options.port()));
            options.nodes()
                    .join()
                    .ifPresent(any -> http.sessionCookie("JSESSIONID-" + options.nodes().name()));
            database = parts.opened(database(options));
            world =
                    parts.opened(
                            JiraWorld.open(
                                    database.dataSource(Database.JIRA),
                                    options.clock(),
                                    options.nodes().choice()));
            world.mountedAt(url().toString());
            world.cluster().enter(url().toString());
            DemoWorld.fill(world, options.demo());
            web = parts.opened(new WebLayer(world, options.webModules()));
            OsgiContainer osgi =
                    parts.opened(OsgiContainer.start(home.bundles(), exports(options)));
            ActiveObjectsService storage = new ActiveObjectsService(database);
            osgi.export(ActiveObjects.class, storage);
            parts.opened(OfferedServices.offer(osgi, world, web, database, options.jsm()));
            JiraVisitors visitors = new JiraVisitors(world);
            RestModules rest = new RestModules(visitors);
            PluginServlets servlets = new PluginServlets(visitors);
            List<ServletMount> mounts = new ArrayList<>(web.mounts());
            mounts.add(ServletMount.servlet("/rest/*", rest));
            mounts.add(ServletMount.servlet("/plugins/servlet/*", servlets));
            http.mount(visitors, mounts);
            http.start();
            plugin =
                    new InstalledPlugin(
                            osgi.install(options.pluginJar()),
                            options.pluginJar(),
                            List.of(
                                    storage,
                                    new TextModules(world::useTexts),
                                    new DeclaredModules(),
                                    rest,
                                    servlets),
                            new WebWatcher(web));
            web.controlledBy(plugin);
            plugin.enable();
            parts.opened(plugin::disable);
            parts.opened(http);
            parts.opened(world.scheduler()).start();
            if (options.demo() != Demo.NONE && options.jsm()) {
                new FirstFill(world).run(() -> fillApp(options));
                AppDoor app = new AppDoor(url(), signIn("admin"));
                FirstFill.directory(app);
                FirstFill.measures(app);
            }
            failedImport = options.imports().flatMap(choice -> importer(options).run(choice));
            if (options.nodes().count() > 1) {
                parts.opened(FurtherNodes.start(options, database.url(), url().getPort()));
            }
        } catch (RuntimeException | Error e) {
            close();
            throw StartFailure.of(e, "A part of the sandbox does not start.");
        }
    }

    /** Starts a sandbox; {@link StartFailure} tells in one screen why it cannot. */
    public static Sandbox start(Options options) {
        return new Sandbox(options);
    }

    /** Where its pages are, for example {@code http://127.0.0.1:2990/jira}. */
    public URI url() {
        return http.url();
    }

    /** Hangs in one more servlet, behind the same sessions as everything else. */
    public void add(String path, Servlet servlet) {
        http.add(new ServletMount.OfServlet(path, servlet));
    }

    /** The stand-in Jira. */
    public JiraWorld world() {
        return world;
    }

    /** The database below the stand-in Jira, for SQL that must not go through it. */
    public DataSource tables() {
        return database.dataSource(Database.JIRA);
    }

    /** Why the import of this start is not complete; empty when it is, and without one. */
    public Optional<String> failedImport() {
        return failedImport;
    }

    /** Faults to inject into the database. */
    public Faults faults() {
        return faults;
    }

    /** The statements sent to the database. */
    public SqlLog sql() {
        return sql;
    }

    /** Switches the plugin off and on. */
    public PluginControl plugin() {
        return plugin;
    }

    /** What the plugin adds to Jira's pages. */
    public WebFragments fragments() {
        return web.fragments();
    }

    /** Signs a user in and gives the value of the Cookie header of the new session. */
    public String signIn(String user) {
        return SignIn.at(url(), user);
    }

    /** Of the app's transactions that write at once PostgreSQL lets some fail, H2 none. */
    private void fillApp(Options options) {
        int connections = options.db() == DatabaseChoice.H2 ? FILLERS : 1;
        new DemoPortfolio(url(), signIn("admin"), world, connections).fill();
        new DemoPulses(user -> new AppDoor(url(), signIn(user))).say(world);
        new DemoScorecards(user -> new AppDoor(url(), signIn(user))).give(world);
        new DemoFollows(user -> new AppDoor(url(), signIn(user))).follow(world);
    }

    private RavenImport importer(Options options) {
        return new RavenImport(world, url(), signIn("admin"), System.out, options.home());
    }

    private Database database(Options options) {
        return options.nodes()
                .join()
                .map(url -> Database.join(url, sql, faults))
                .orElseGet(() -> Database.open(settings(options), sql, faults));
    }

    private static DatabaseSettings settings(Options options) {
        return new DatabaseSettings(
                options.db(), options.home(), options.fresh(), options.durable());
    }

    /** Without service management its packages are missing, too, not only its services. */
    private static List<String> exports(Options options) {
        return options.jsm() ? Exports.all() : Exports.without("com.atlassian.servicedesk");
    }

    /** Stops everything, last started first. */
    @Override
    public void close() {
        parts.close();
    }
}
