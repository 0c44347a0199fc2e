package io.customer360.sandbox;

import io.customer360.sandbox.db.DatabaseChoice;
import io.customer360.sandbox.demo.Demo;
import io.customer360.sandbox.ravenstack.ImportChoice;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * How to start a sandbox.
 *
 * @param db which database
 * @param port the HTTP port, 0 for any free one
 * @param home where data stay between starts; without one everything is gone at the end
 * @param pluginJar the jar to run
 * @param webModules the {@code node_modules} folder with AUI and jQuery
 * @param fresh whether to empty the home first
 * @param demo what to fill a new home with
 * @param jsm whether Jira Service Management is there
 * @param durable whether PostgreSQL writes through to disk before it acknowledges
 * @param nodes which node of how many
 * @param imports what to import once the sandbox runs
 * @param clock the time of the stand-ins
 */
public record Options(
        DatabaseChoice db,
        int port,
        Optional<Path> home,
        Path pluginJar,
        Optional<Path> webModules,
        boolean fresh,
        Demo demo,
        boolean jsm,
        boolean durable,
        Nodes nodes,
        Optional<ImportChoice> imports,
        Clock clock) {

    /** H2 in memory on any free port, with the small demo and service management. */
    public static Options defaults() {
        return new Options(
                DatabaseChoice.H2,
                0,
                Optional.empty(),
                Path.of("target", "customer360-jira.jar"),
                Optional.empty(),
                false,
                Demo.SMALL,
                true,
                false,
                Nodes.ONE,
                Optional.empty(),
                Clock.systemUTC());
    }

    /** The same on another database. */
    public Options withDb(DatabaseChoice value) {
        return new Options(
                value,
                port,
                home,
                pluginJar,
                webModules,
                fresh,
                demo,
                jsm,
                durable,
                nodes,
                imports,
                clock);
    }

    /** The same on another port. */
    public Options withPort(int value) {
        return new Options(
                db,
                value,
                home,
                pluginJar,
                webModules,
                fresh,
                demo,
                jsm,
                durable,
                nodes,
                imports,
                clock);
    }

    /** The same with data that stay in this directory. */
    public Options withHome(Path value) {
        return new Options(
                db,
                port,
                Optional.of(value),
                pluginJar,
                webModules,
                fresh,
                demo,
                jsm,
                durable,
                nodes,
                imports,
                clock);
    }

    /** The same with another plugin. */
    public Options withPluginJar(Path value) {
        return new Options(
                db,
                port,
                home,
                value,
                webModules,
                fresh,
                demo,
                jsm,
                durable,
                nodes,
                imports,
                clock);
    }

    /** The same with AUI and jQuery from this folder. */
    public Options withWebModules(Path value) {
        return new Options(
                db,
                port,
                home,
                pluginJar,
                Optional.of(value),
                fresh,
                demo,
                jsm,
                durable,
                nodes,
                imports,
                clock);
    }

    /** The same, emptying the home first or not. */
    public Options withFresh(boolean value) {
        return new Options(
                db,
                port,
                home,
                pluginJar,
                webModules,
                value,
                demo,
                jsm,
                durable,
                nodes,
                imports,
                clock);
    }

    /** The same with another demo. */
    public Options withDemo(Demo value) {
        return new Options(
                db,
                port,
                home,
                pluginJar,
                webModules,
                fresh,
                value,
                jsm,
                durable,
                nodes,
                imports,
                clock);
    }

    /** The same with or without Jira Service Management. */
    public Options withJsm(boolean value) {
        return new Options(
                db,
                port,
                home,
                pluginJar,
                webModules,
                fresh,
                demo,
                value,
                durable,
                nodes,
                imports,
                clock);
    }

    /** The same with or without fsync. */
    public Options withDurable(boolean value) {
        return new Options(
                db,
                port,
                home,
                pluginJar,
                webModules,
                fresh,
                demo,
                jsm,
                value,
                nodes,
                imports,
                clock);
    }

    /** The same as another node. */
    public Options withNodes(Nodes value) {
        return new Options(
                db,
                port,
                home,
                pluginJar,
                webModules,
                fresh,
                demo,
                jsm,
                durable,
                value,
                imports,
                clock);
    }

    /** The same with something to import. */
    public Options withImport(ImportChoice value) {
        return new Options(
                db,
                port,
                home,
                pluginJar,
                webModules,
                fresh,
                demo,
                jsm,
                durable,
                nodes,
                Optional.of(value),
                clock);
    }
}
