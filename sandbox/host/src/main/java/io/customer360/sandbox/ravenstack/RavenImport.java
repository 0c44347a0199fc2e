package io.customer360.sandbox.ravenstack;

import io.customer360.sandbox.demo.AppDoor;
import io.customer360.sandbox.demo.DemoAccess;
import io.customer360.sandbox.jira.JiraWorld;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Imports the data set: organisations and requests into the stand-in Jira, profiles and
 * subscriptions through the app's door. Whatever is there already stays as it is, so that a second
 * import stores nothing twice and completes one that was cut off.
 */
public final class RavenImport {

    /** The report in the home. */
    public static final String REPORT = "ravenstack-import.txt";

    private static final Logger LOG = LoggerFactory.getLogger(RavenImport.class);
    private static final int CONNECTIONS = 4;

    private final JiraWorld world;
    private final AppDoor app;
    private final PrintStream out;
    private final Optional<Path> home;

    /** An import that enters the app with an administrator's session. */
    public RavenImport(
            JiraWorld world, URI jira, String cookie, PrintStream out, Optional<Path> home) {
        this.world = world;
        this.app = new AppDoor(jira, cookie);
        this.out = out;
        this.home = home;
    }

    /**
     * Imports and reports. A failure in the middle leaves what is stored so far; it is told in the
     * report and answered.
     */
    public Optional<String> run(ImportChoice choice) {
        Marks marks = new Marks(world);
        Shift shift = shift(marks, choice);
        Report report = new Report();
        out.println("\nRavenStack: importing " + choice.folder());
        Optional<String> failure = Optional.empty();
        try (Workers workers = new Workers(CONNECTIONS)) {
            Progress progress = new Progress(out);
            all(new Session(world, app, choice.folder(), report, marks, shift, workers, progress));
        } catch (RuntimeException e) {
            LOG.debug("because", e);
            failure =
                    Optional.of(
                            "Not complete: %s\nThe same import again goes on from here."
                                    .formatted(e.getMessage()));
        }
        String end = failure.orElse("Complete.");
        tell(new ReportText(report).under("RavenStack import", shift.toString(), end));
        return failure;
    }

    private void all(Session session) {
        new DemoAccess(app).grant();
        RavenProject raven = new RavenProject(world);
        Map<String, Integer> accounts = new ImportAccounts(session, raven).run();
        Map<String, LocalDate> starts = new ImportSubscriptions(session, accounts).run();
        new ImportTickets(session, accounts, raven.reporter()).run();
        new CheckUsage(session, starts).run();
        new CheckChurn(session, accounts.keySet()).run();
        app.send("POST", "/settings/tickets/refresh", Map.of());
    }

    /**
     * The first import into a home decides, so that one that goes on tomorrow moves no day twice.
     */
    private Shift shift(Marks marks, ImportChoice choice) {
        if (marks.of("shift", "days").isEmpty()) {
            LocalDate today = LocalDate.now(world.clock());
            Shift wanted = choice.keepDates() ? new Shift(0) : Shift.lastDayBefore(today);
            marks.put("shift", "days", wanted.days());
        }
        return new Shift(marks.of("shift", "days").orElseThrow());
    }

    private void tell(String report) {
        out.println("\n" + report);
        home.ifPresent(
                folder -> {
                    try {
                        Files.writeString(folder.resolve(REPORT), report);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }
}
