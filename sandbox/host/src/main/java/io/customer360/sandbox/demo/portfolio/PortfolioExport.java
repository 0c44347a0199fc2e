package io.customer360.sandbox.demo.portfolio;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Writes a portfolio as CSV files; the same seed, day and size give the same bytes. */
public final class PortfolioExport {

    static final String HELP =
            """
            Usage: portfolio DIR [--size demo|S|M|L] [--seed NUMBER] [--date YYYY-MM-DD]""";

    private Path folder;
    private Size size = Size.DEMO;
    private long seed = Portfolio.SEED;
    private LocalDate day;

    private PortfolioExport(LocalDate today) {
        day = today;
    }

    /** Writes the files, or says what is wrong with the arguments and ends with 2. */
    public static void main(String[] arguments) throws IOException {
        try {
            Path folder = write(List.of(arguments), LocalDate.now(Clock.systemUTC()));
            System.out.println("The portfolio is in " + folder + ".");
        } catch (IllegalArgumentException | DateTimeException e) {
            System.err.println(e.getMessage() + "\n" + HELP);
            System.exit(2);
        }
    }

    static Path write(List<String> arguments, LocalDate today) throws IOException {
        var export = new PortfolioExport(today);
        export.read(new ArrayDeque<>(arguments));
        try (var files = new PortfolioFiles(export.folder)) {
            files.write(new Portfolio(export.seed, export.day, export.size));
        }
        return export.folder;
    }

    private void read(Deque<String> rest) {
        while (!rest.isEmpty()) {
            String word = rest.pop();
            switch (word) {
                case "--size" -> size = Size.of(value(word, rest));
                case "--seed" -> seed = Long.parseLong(value(word, rest));
                case "--date" -> day = LocalDate.parse(value(word, rest));
                default -> folder = folder(word);
            }
        }
        if (folder == null) {
            throw new IllegalArgumentException("Which folder?");
        }
    }

    private Path folder(String word) {
        if (folder != null || word.startsWith("--")) {
            throw new IllegalArgumentException("What is " + word + "?");
        }
        return Path.of(word);
    }

    private static String value(String name, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new IllegalArgumentException(name + " needs a value.");
        }
        return rest.pop();
    }
}
