package io.customer360.sandbox;

import io.customer360.sandbox.ravenstack.UnusableFolder;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Starts the sandbox from the command line and runs it until Ctrl-C, which stops it cleanly. */
public final class Main {

    private static final int NOTHING_TO_IMPORT = 2;

    private Main() {}

    /** Runs the sandbox; see {@code --help}. */
    public static void main(String[] arguments) {
        if (Arguments.askForHelp(List.of(arguments))) {
            System.out.println(Arguments.HELP);
            return;
        }
        try {
            run(Arguments.parse(List.of(arguments)));
        } catch (UnusableFolder e) {
            System.err.println(e.getMessage());
            System.exit(NOTHING_TO_IMPORT);
        } catch (Throwable e) {
            System.err.println("\nThe sandbox did not start.\n\n" + screen(e));
            System.exit(1);
        }
    }

    static String screen(Throwable thrown) {
        return StartFailure.of(thrown, "Something nobody thought of went wrong.").screen();
    }

    private static void run(Options options) throws InterruptedException {
        Sandbox sandbox = Sandbox.start(options);
        welcome(sandbox, options, System.out);
        new CountDownLatch(1).await();
    }

    private static void welcome(Sandbox sandbox, Options options, PrintStream out) {
        if (options.nodes().join().isPresent()) {
            out.println("\n  " + sandbox.url() + " is " + options.nodes().name() + "\n");
            return;
        }
        out.println("\n  " + sandbox.url() + "\n");
        out.println("  Sign in as (the password is the name):");
        sandbox.world()
                .signInChoices()
                .forEach(
                        choice ->
                                out.printf(
                                        "    %-8s %s%n",
                                        choice.user().getUsername(), choice.description()));
        out.println(Surroundings.of(options));
        sandbox.failedImport()
                .ifPresent(why -> out.println(("\n" + why).indent(2).stripTrailing()));
        out.println("\n  Ctrl-C stops it.");
    }
}
