package io.customer360.sandbox.bench;

import io.customer360.sandbox.Options;
import io.customer360.sandbox.Sandbox;
import io.customer360.sandbox.db.DatabaseChoice;
import io.customer360.sandbox.demo.Demo;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** Measures the packaged app in the real sandbox on PostgreSQL; see {@code ./dev bench}. */
public final class Bench {
    private Bench() {}

    /** Prints the results of all cases, and writes those of a usual run into the document named. */
    public static void main(String[] arguments) throws Exception {
        Wishes wishes;
        try {
            wishes = Wishes.of(arguments);
        } catch (IllegalArgumentException wrong) {
            System.err.println("bench: " + wrong.getMessage());
            System.exit(2);
            return;
        }
        String results = panel(wishes);
        System.out.println(results);
        if (wishes.document().isPresent() && wishes.usual()) {
            Path file = wishes.document().get();
            Files.writeString(
                    file, new Document(Files.readString(file)).with("B1", results).text());
        }
    }

    private static String panel(Wishes wishes) throws Exception {
        Options options =
                Options.defaults()
                        .withDb(DatabaseChoice.POSTGRES)
                        .withDemo(Demo.NONE)
                        .withPluginJar(wishes.plugin())
                        .withWebModules(wishes.web());
        try (Sandbox sandbox = Sandbox.start(options)) {
            System.err.println("Filling in " + wishes.tickets() + " tickets ...");
            List<Subject> subjects = new Load(sandbox, wishes.tickets()).fill();
            Floor floor = new Floor(sandbox);
            floor.settle();
            PanelCase b1 = new PanelCase(sandbox, floor, subjects);
            b1.check();
            System.err.println("Measuring ...");
            var rounds = new Rounds(wishes.warmUp(), wishes.rounds(), sandbox.sql());
            List<Measured> measured = rounds.run(b1.sides());
            if (wishes.statements().isPresent()) {
                Files.write(wishes.statements().get(), Statements.lines(measured));
            }
            return heading(wishes, floor) + new PanelReport(measured).markdown();
        }
    }

    private static String heading(Wishes wishes, Floor floor) throws SQLException {
        return String.format(
                Locale.ROOT,
                "Taken on %s with `./dev bench`:\n%s,\n%s; %,d tickets of 1,002 customers,"
                        + " %d rounds after %d to warm up.\n\n",
                LocalDate.now(ZoneOffset.UTC),
                Machine.words(),
                floor.database(),
                wishes.tickets(),
                wishes.rounds(),
                wishes.warmUp());
    }
}
