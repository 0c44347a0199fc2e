package io.customer360.sandbox;

import io.customer360.sandbox.db.DatabaseChoice;
import io.customer360.sandbox.demo.Demo;
import io.customer360.sandbox.ravenstack.ImportChoice;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** The command line of {@link Main}. */
final class Arguments {
    static final String HELP =
            """
Options of the sandbox:
  --db h2|postgres   the database (h2)
  --port N           the HTTP port (2990; 0 for any free one)
  --home DIR         keep data in this folder; without it they are gone at the end
  --fresh            throw away what the home holds
  --nodes N          so many nodes on one PostgreSQL, each a process, on ports from --port on
  --join URL         be one more node on the database at this JDBC address
  --node NAME        what the other nodes call this one (node-2 with --join)
  --lock-expiry N    seconds for which a lock of the cluster outlives its node (15)
  --durable          let PostgreSQL write through to disk before it acknowledges
  --plugin JAR       the plugin to run
  --web DIR          the node_modules folder with AUI and jQuery
  --no-jsm           without Jira Service Management
  --demo WHICH       portfolio, small or none: what a new home is filled with (portfolio)
  --no-demo          the same as --demo none
  --import DIR       import the RavenStack data set of this folder
  --keep-dates       with --import: days stay as they are in the files
  --help             this text""";

    private static final int USUAL_PORT = 2990;
    private static final int MOST_NODES = 4;
    private static final int LONGEST_EXPIRY = 3600;

    private Arguments() {}

    static boolean askForHelp(List<String> arguments) {
        return arguments.contains("--help");
    }

    static Options parse(List<String> arguments) {
        Options options = Options.defaults().withPort(USUAL_PORT).withDemo(Demo.PORTFOLIO);
        Deque<String> rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            String name = rest.pop();
            options =
                    switch (name) {
                        case "--db" -> options.withDb(database(value(name, rest)));
                        case "--port" -> options.withPort(port(value(name, rest)));
                        case "--home" -> options.withHome(Path.of(value(name, rest)));
                        case "--plugin" -> options.withPluginJar(Path.of(value(name, rest)));
                        case "--web" -> options.withWebModules(Path.of(value(name, rest)));
                        case "--fresh" -> options.withFresh(true);
                        case "--nodes" -> nodes(options, nodes -> nodes.withCount(count(rest)));
                        case "--join" -> joining(options, value(name, rest));
                        case "--node" -> nodes(options, nodes -> nodes.withName(value(name, rest)));
                        case "--lock-expiry" ->
                                nodes(options, nodes -> nodes.withLockExpiry(seconds(rest)));
                        case "--durable" -> options.withDurable(true);
                        case "--no-jsm" -> options.withJsm(false);
                        case "--demo" -> options.withDemo(demo(value(name, rest)));
                        case "--no-demo" -> options.withDemo(Demo.NONE);
                        case "--import" ->
                                options.withImport(ImportChoice.of(Path.of(value(name, rest))));
                        case "--keep-dates" -> options.withImport(keepingDates(options));
                        default -> throw wrong("There is no option " + name);
                    };
        }
        if (options.imports().isPresent() && !options.jsm()) {
            throw wrong("--import needs Jira Service Management");
        }
        if (options.nodes().count() > 1 && options.db() == DatabaseChoice.H2) {
            throw wrong("--nodes needs --db postgres");
        }
        return options;
    }

    private static Options nodes(Options options, UnaryOperator<Nodes> change) {
        return options.withNodes(change.apply(options.nodes()));
    }

    /** The first node has filled the home and imports what there is. */
    private static Options joining(Options options, String url) {
        return nodes(options, nodes -> nodes.joining(url))
                .withDb(DatabaseChoice.POSTGRES)
                .withDemo(Demo.NONE);
    }

    private static int count(Deque<String> rest) {
        return number("--nodes", MOST_NODES, rest);
    }

    private static Duration seconds(Deque<String> rest) {
        return Duration.ofSeconds(number("--lock-expiry", LONGEST_EXPIRY, rest));
    }

    private static int number(String name, int most, Deque<String> rest) {
        String text = value(name, rest);
        int number = text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
        if (number < 1 || number > most) {
            throw wrong(name + " needs a number from 1 to " + most + ", not " + text);
        }
        return number;
    }

    private static ImportChoice keepingDates(Options options) {
        return options.imports()
                .map(ImportChoice::keepingDates)
                .orElseThrow(() -> wrong("--keep-dates follows --import DIR"));
    }

    private static String value(String name, Deque<String> rest) {
        if (rest.isEmpty() || rest.peek().startsWith("--")) {
            throw wrong(name + " needs a value");
        }
        return rest.pop();
    }

    private static DatabaseChoice database(String text) {
        try {
            return DatabaseChoice.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw wrong("--db knows h2 and postgres, not " + text);
        }
    }

    private static Demo demo(String text) {
        try {
            return Demo.of(text);
        } catch (IllegalArgumentException e) {
            throw wrong("--demo knows portfolio, small and none, not " + text);
        }
    }

    private static int port(String text) {
        int port = text.matches("\\d{1,5}") ? Integer.parseInt(text) : -1;
        if (port < 0 || port > 65_535) {
            throw wrong("--port needs a number from 0 to 65535, not " + text);
        }
        return port;
    }

    private static StartFailure wrong(String message) {
        return new StartFailure(message + "\n\n" + HELP);
    }
}
