package io.customer360.sandbox.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the command line asks for.
 *
 * @param cases which cases to measure
 * @param document where the results are written, too
 * @param statements where the statements of each side are written, for whoever looks for the slow
 *     one
 */
record Wishes(
        Path plugin,
        Path web,
        int tickets,
        int rounds,
        int warmUp,
        Set<String> cases,
        Optional<Path> document,
        Optional<Path> statements) {
    /** The cases there are, by their names in the document. */
    static final Set<String> CASES =
            new TreeSet<>(Set.of("B1", "B2", "B3", "B4", "B5", "B7", "B10", "absorb"));

    private static final int TICKETS = 100_000;
    private static final int ROUNDS = 100;
    private static final int WARM_UP = 400;

    /** Reads pairs of option and value; {@link IllegalArgumentException} says what is wrong. */
    static Wishes of(String... arguments) {
        Path plugin = null;
        Path web = null;
        int tickets = TICKETS;
        int rounds = ROUNDS;
        int warmUp = WARM_UP;
        Set<String> cases = CASES;
        Optional<Path> document = Optional.empty();
        Optional<Path> statements = Optional.empty();
        for (int i = 0; i < arguments.length; i += 2) {
            if (i + 1 == arguments.length) {
                throw new IllegalArgumentException(arguments[i] + " needs a value");
            }
            String value = arguments[i + 1];
            switch (arguments[i]) {
                case "--plugin" -> plugin = Path.of(value);
                case "--web" -> web = Path.of(value);
                case "--tickets" -> tickets = number(arguments[i], value, Load.LEAST);
                case "--rounds" -> rounds = number(arguments[i], value, 1);
                case "--warm-up" -> warmUp = number(arguments[i], value, 1);
                case "--cases" -> cases = cases(value);
                case "--document" -> document = Optional.of(Path.of(value));
                case "--statements" -> statements = Optional.of(Path.of(value));
                default -> throw new IllegalArgumentException("unknown option " + arguments[i]);
            }
        }
        if (plugin == null || web == null) {
            throw new IllegalArgumentException("--plugin and --web are needed");
        }
        return new Wishes(plugin, web, tickets, rounds, warmUp, cases, document, statements);
    }

    /** Whether the run is as long as the one that the document speaks of. */
    boolean usual() {
        return tickets == TICKETS && rounds == ROUNDS && warmUp == WARM_UP;
    }

    private static Set<String> cases(String value) {
        Set<String> cases = new TreeSet<>(List.of(value.split(",")));
        if (!CASES.containsAll(cases)) {
            throw new IllegalArgumentException("--cases are some of " + CASES);
        }
        return cases;
    }

    private static int number(String option, String value, int least) {
        if (!value.matches("\\d{1,9}") || Integer.parseInt(value) < least) {
            throw new IllegalArgumentException(
                    String.format(
                            Locale.ROOT,
                            "%s needs a number from %,d, not %s",
                            option,
                            least,
                            value));
        }
        return Integer.parseInt(value);
    }
}
