package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.customer360.sandbox.ravenstack.RavenImport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName(
        "F-090 F-094 the RavenStack data set, killed in the middle of its import and completed")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RavenStackIT {
    private static final Path FOLDER =
            Path.of(System.getProperty("repository.root"))
                    .resolve(System.getProperty("raven.folder", "../shared/data/ravenstack"))
                    .normalize();
    private static final Pattern ACCOUNTS_READ =
            Pattern.compile("ravenstack_accounts.csv: 500 rows$");
    private static final List<String> FILES =
            List.of(
                    "accounts",
                    "subscriptions",
                    "supports_ticket",
                    "feature_usage",
                    "churn_events");
    private static final int ACCOUNTS = 500;

    private Path report;
    private Map<String, RavenFigures> expected;
    private SandboxProcess sandbox;
    private Visitor admin;
    private Map<String, Integer> customers;

    @BeforeAll
    @Timeout(900)
    void importTwice(@TempDir Path home) throws Exception {
        assumeTrue(
                Files.isDirectory(FOLDER),
                "there is no folder " + FOLDER + "; name one with -Draven.folder");
        report = home.resolve(RavenImport.REPORT);
        expected = RavenFigures.byName(FOLDER);
        try (var cut = SandboxProcess.startUntil(ACCOUNTS_READ, home, options())) {
            cut.kill();
        }
        assertFalse(Files.exists(report), "killed too late to prove anything");
        sandbox = SandboxProcess.start(home, options());
        admin = sandbox.as("admin");
        customers = customers();
    }

    @AfterAll
    void stop() {
        if (sandbox != null) {
            sandbox.close();
        }
    }

    @Test
    @DisplayName("the report accounts for every row of every file")
    void reported() throws IOException {
        var text = Files.readString(report);
        assertTrue(text.lines().anyMatch("Complete."::equals), text);
        for (var file : FILES) {
            try (var lines = Files.lines(FOLDER.resolve("ravenstack_" + file + ".csv"))) {
                var counts = counts(text, file);
                assertEquals(lines.count() - 1, counts.get(0).longValue(), file);
                assertEquals(counts.get(0), counts.stream().skip(1).reduce(0, Integer::sum), file);
            }
        }
        assertTrue(counts(text, "accounts").get(2) > 0, "killed too early to prove anything");
        assertTrue(counts(text, "subscriptions").get(1) > 0, "killed too late to prove anything");
        assertEquals(
                List.of(25_000, 0, 0, 24_979, 21), counts(text, "feature_usage"), "repeated ids");
        assertTrue(text.contains("country UK is stored as GB (58 rows"), text);
        var yesterday = LocalDate.now(Clock.systemUTC()).minusDays(1);
        assertTrue(
                Stream.of(yesterday, yesterday.minusDays(1))
                        .anyMatch(day -> text.contains("31-12-2024 is " + day)),
                text);
    }

    @Test
    @DisplayName("every account is one customer with its facts")
    void facts() {
        assertEquals(expected.keySet(), customers.keySet());
        each(
                (figures, path) -> {
                    var shown = admin.get(path).expect(200).json();
                    assertEquals(figures.industry, shown.path("industry").asText());
                    assertEquals(figures.country, shown.path("country").asText());
                    assertEquals(
                            figures.churned,
                            shown.path("status").path("name").asText().equals("Churned"));
                    assertFalse(shown.path("csm").path("key").asText().isEmpty(), "no CSM");
                });
    }

    @Test
    @DisplayName("subscriptions and ARR are those of the files, to the cent")
    void revenue() {
        each(
                (figures, path) -> {
                    var list = admin.get(path + "/subscriptions?full=true").expect(200).json();
                    Map<String, String> shown = new TreeMap<>();
                    for (JsonNode item : list.path("items")) {
                        assertEquals("ravenstack", item.path("source").asText());
                        shown.put(
                                item.path("externalId").asText(),
                                Revenues.amount(item.path("arr")));
                    }
                    Map<String, String> wanted = new TreeMap<>();
                    figures.arrBySubscription.forEach(
                            (id, arr) -> wanted.put(id, RavenFigures.cents(arr)));
                    assertEquals(wanted, shown);
                    assertEquals(wanted.size(), list.path("count").asInt());
                    assertEquals(figures.arr(), total(admin.get(path + "/cards").expect(200)));
                });
    }

    @Test
    @DisplayName("tickets, escalated tickets and mean satisfaction are those of the files")
    void tickets() {
        each(
                (figures, path) -> {
                    var shown = admin.get(path + "/tickets/summary").expect(200).json();
                    var satisfaction = shown.path("satisfaction");
                    assertEquals(figures.tickets, count(shown.path("total")));
                    assertEquals(figures.escalated, count(shown.path("escalated")));
                    assertEquals(figures.rated, count(satisfaction.path("rated")));
                    assertEquals(0, count(shown.path("open")));
                    assertEquals(
                            figures.meanSatisfaction(),
                            satisfaction.path("mean").isNumber()
                                    ? RavenFigures.cents(satisfaction.path("mean").decimalValue())
                                    : "");
                });
    }

    @Test
    @DisplayName("F-133 every account has a score, or its page says which factors lack data")
    void scored() {
        RunJobs.of(admin).finished("rebuild-facts");
        RunJobs.of(admin).finished("measure-all");
        each(
                (figures, path) -> {
                    var shown = admin.get(path + "/health").expect(200).json();
                    assertTrue(shown.hasNonNull("at"), "never scored");
                    var glance = shown.path("glance");
                    assertTrue(glance.hasNonNull("score") || shown.path("missing").size() > 0);
                    assertEquals(
                            shown.path("counted").asInt() < shown.path("needed").asInt(),
                            !glance.hasNonNull("band"),
                            shown.toString());
                    assertEquals(figures.churned, shown.path("frozen").asBoolean());
                });
    }

    /** Checks every account; the failures are told by account. */
    private void each(Check check) {
        assertEquals(ACCOUNTS, expected.size());
        assertAll(expected.values().stream().map(figures -> () -> one(check, figures)));
    }

    private void one(Check check, RavenFigures figures) {
        assertAll(
                figures.name, () -> check.of(figures, "customers/" + customers.get(figures.name)));
    }

    @FunctionalInterface
    private interface Check {
        void of(RavenFigures figures, String path);
    }

    /** The customers of the import by name; others were there before it. */
    private Map<String, Integer> customers() {
        Map<String, Integer> found = new TreeMap<>();
        for (int id = 1; found.size() < ACCOUNTS; id++) {
            var name = admin.get("customers/" + id).expect(200).json().path("name").asText();
            if (expected.containsKey(name)) {
                assertEquals(null, found.put(name, id), name + " is there twice");
            }
        }
        return found;
    }

    private static String[] options() {
        return new String[] {"--db", "postgres", "--no-demo", "--import", FOLDER.toString()};
    }

    /** Rows, stored, already there, kept for later, rejected. */
    private static List<Integer> counts(String report, String file) {
        var line =
                report.lines()
                        .filter(row -> row.startsWith("ravenstack_" + file + ".csv "))
                        .findFirst()
                        .orElseThrow();
        return Stream.of(line.split(" +")).skip(1).map(Integer::valueOf).toList();
    }

    private static int count(JsonNode found) {
        assertTrue(found.has("count"), "not available: " + found);
        return found.path("count").asInt();
    }

    /** The ARR on the cards, where somebody without subscriptions has none in any currency. */
    private static String total(Answer cards) {
        return cards.json().path("arr").isEmpty() ? "0.00" : Revenues.arr(cards);
    }
}
