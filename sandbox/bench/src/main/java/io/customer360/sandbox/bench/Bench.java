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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
        Map<String, String> results = cases(wishes);
        results.forEach((name, tables) -> System.out.println(name + "\n\n" + tables));
        if (wishes.document().isPresent() && wishes.usual()) {
            Path file = wishes.document().get();
            Document document = new Document(Files.readString(file));
            for (var result : results.entrySet()) {
                document = document.with(result.getKey(), result.getValue());
            }
            Files.writeString(file, document.text());
        }
    }

    private static Map<String, String> cases(Wishes wishes) throws Exception {
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
            var browser = new Browser(sandbox, Panel.READER);
            var naive = new Naive(sandbox, browser);
            var rounds = new Rounds(wishes.warmUp(), wishes.rounds(), sandbox.sql());
            String heading = heading(wishes, floor);
            List<Measured> all = new ArrayList<>();
            Map<String, String> results = new LinkedHashMap<>();
            if (wishes.cases().contains("B1")) {
                PanelCase panel = new PanelCase(sandbox, browser, floor, naive, subjects);
                panel.check();
                List<Measured> measured = rounds.run(panel.sides());
                results.put("B1", heading + new PanelReport(measured).markdown());
                all.addAll(measured);
            }
            if (wishes.cases().contains("B2")) {
                new Records(sandbox).fill(subjects);
                floor.settle();
                OverviewCase overview = new OverviewCase(sandbox, browser, floor, naive, subjects);
                overview.check();
                List<Measured> measured = rounds.run(overview.sides());
                results.put("B2", heading + new OverviewReport(measured).markdown());
                all.addAll(measured);
            }
            if (wishes.cases().contains("B3")) {
                new ListLoad(sandbox).fill();
                floor.settle();
                ListCase list = new ListCase(sandbox, browser);
                list.check();
                List<Measured> measured = rounds.run(list.sides());
                results.put(
                        "B3",
                        heading
                                + new ListReport(measured).markdown()
                                + new ExportCase(browser).markdown());
                all.addAll(measured);
            }
            if (wishes.cases().contains("B4")) {
                PortfolioCase portfolio = new PortfolioCase(sandbox);
                floor.settle();
                portfolio.check();
                List<Measured> measured = rounds.run(portfolio.sides());
                results.put("B4", heading + new PortfolioReport(measured).markdown());
                all.addAll(measured);
            }
            if (wishes.cases().contains("B7")) {
                int rows = wishes.usual() ? ImportCase.ROWS : ImportCase.FEW;
                results.put(
                        "B7",
                        heading + new ImportReport(new ImportCase(sandbox, rows).run()).markdown());
            }
            if (wishes.cases().contains("absorb")) {
                results.put("absorb", heading + new AbsorbCase(sandbox).markdown());
            }
            if (wishes.cases().contains("B10")) {
                results.put("B10", heading + new EventCase(sandbox).markdown());
            }
            if (wishes.cases().contains("B5")) {
                int facts = wishes.usual() ? 10 * wishes.tickets() : wishes.tickets();
                results.put("B5", heading + new MeasureCase(sandbox, facts).markdown());
            }
            if (wishes.statements().isPresent()) {
                Files.write(wishes.statements().get(), Statements.lines(all));
            }
            return results;
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
