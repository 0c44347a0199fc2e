package io.customer360.sandbox;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.sandbox.db.Database;
import io.customer360.sandbox.db.DatabaseSettings;
import io.customer360.sandbox.db.Faults;
import io.customer360.sandbox.db.SqlLog;
import io.customer360.sandbox.db.ao.ActiveObjectsService;
import io.customer360.sandbox.demo.DemoPortfolio;
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
import io.customer360.sandbox.rest.RestModules;
import io.customer360.sandbox.web.WebLayer;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** A running stand-in for Jira with the plugin in it. */
public final class Sandbox implements AutoCloseable {
    private final Parts parts = new Parts();
    private final Faults faults = new Faults();
    private final SqlLog sql = new SqlLog();
    private final JiraWorld world;
    private final HttpServer http;
    private final InstalledPlugin plugin;

    private Sandbox(Options options) {
        try {
            Home home = parts.opened(Home.open(options.home()));
            http = parts.opened(HttpServer.bind(options.port()));
            Database database = parts.opened(Database.open(settings(options), sql, faults));
            world = JiraWorld.open(database.dataSource(Database.JIRA), options.clock());
            world.mountedAt(url().toString());
            DemoWorld.fill(world);
            WebLayer web = parts.opened(new WebLayer(world, options.webModules()));
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
                            List.of(
                                    storage,
                                    new TextModules(world::useTexts),
                                    new DeclaredModules(),
                                    rest,
                                    servlets),
                            new WebWatcher(web));
            plugin.enable();
            parts.opened(plugin::disable);
            parts.opened(http);
            if (options.demo() && options.jsm()) {
                new FirstFill(world).run(this::fillApp);
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

    /** The stand-in Jira. */
    public JiraWorld world() {
        return world;
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

    /** Signs a user in and gives the value of the Cookie header of the new session. */
    public String signIn(String user) {
        return SignIn.at(url(), user);
    }

    private void fillApp() {
        new DemoPortfolio(url(), signIn("admin"), world.clock()).fill();
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
