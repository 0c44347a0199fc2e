package io.customer360.sandbox.ravenstack;

import io.customer360.sandbox.demo.DemoWorld;
import io.customer360.sandbox.jira.JiraWorld;
import io.customer360.sandbox.jira.Worlds;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A small data set, a world and an app to import it into, as often as a test likes. */
final class ImportRun implements AutoCloseable {

    final RavenData data = RavenData.small();
    final FakeApp app = new FakeApp();
    final JiraWorld world;
    final JdbcClient sql;

    private final DataSource source = Worlds.memory();
    private final Path home;

    ImportRun(Path home) throws IOException {
        this.home = home;
        world = JiraWorld.open(source, Worlds.CLOCK);
        sql = JdbcClient.create(source);
        DemoWorld.fill(world);
    }

    /** Imports and answers the report. */
    String run() throws IOException {
        return run(Worlds.CLOCK, false);
    }

    String run(Clock clock, boolean keepDates) throws IOException {
        ImportChoice choice = ImportChoice.of(data.in(home.resolve("data")));
        PrintStream silent = new PrintStream(OutputStream.nullOutputStream());
        try (JiraWorld here = JiraWorld.open(source, clock)) {
            new RavenImport(here, app.jira(), "secret=1", silent, Optional.of(home))
                    .run(keepDates ? choice.keepingDates() : choice);
        }
        return Files.readString(home.resolve(RavenImport.REPORT));
    }

    /** Rows, stored, already there, kept for later, rejected. */
    static List<Integer> counts(String report, RavenFile file) {
        String line =
                report.lines()
                        .filter(row -> row.matches(file.fileName() + " +\\d+ .*"))
                        .findFirst()
                        .orElseThrow();
        return Stream.of(line.split(" +")).skip(1).map(Integer::valueOf).toList();
    }

    /** All that an import stores, as one text. */
    String everything() {
        return names()
                + sql.sql("SELECT * FROM J_ISSUE ORDER BY ID").query().listOfRows().toString()
                + app.profiles
                + app.subscriptions;
    }

    /** The names of all organisations. */
    List<String> names() {
        return sql.sql("SELECT NAME FROM J_ORGANISATION ORDER BY ID").query(String.class).list();
    }

    int organisation(String name) {
        return world.organisations().byName(name).get(0).id();
    }

    long number(String query) {
        return sql.sql(query).query(Long.class).single();
    }

    @Override
    public void close() {
        app.close();
        world.close();
    }
}
