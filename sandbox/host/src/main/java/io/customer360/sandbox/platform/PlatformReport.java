package io.customer360.sandbox.platform;

import io.customer360.sandbox.platform.Evidence.Degree;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * Lists every platform member that the plugin jar uses, with its evidence; fails on a member
 * without evidence and on one that is only inferred but used outside the adapters.
 */
public final class PlatformReport {
    private static final String ADAPTERS = "io.customer360.adapter.";

    private final Evidence evidence;
    private final PrintStream out;
    private int faults;
    private int inferred;

    PlatformReport(Evidence evidence, PrintStream out) {
        this.evidence = evidence;
        this.out = out;
    }

    /** Takes the plugin jar and the evidence file; exits with 1 on a fault. */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("usage: PlatformReport <plugin jar> <evidence file>");
            System.exit(2);
        }
        Uses uses = Uses.in(Path.of(args[0]));
        PlatformReport report = new PlatformReport(Evidence.read(Path.of(args[1])), System.out);
        boolean sound = report.print(uses);
        report.printSpare(Spare.beside(uses));
        System.exit(sound ? 0 : 1);
    }

    /** Prints the report and says whether it is free of faults. */
    boolean print(Uses uses) {
        uses.users().forEach(this::print);
        out.printf(
                "%n%d members used, %d of them inferred, %d faults%n",
                uses.users().size(), inferred, faults);
        return faults == 0;
    }

    private void print(Member member, Set<String> users) {
        Optional<Evidence.Entry> entry = evidence.of(member);
        if (entry.isEmpty()) {
            fault(member, "NO EVIDENCE, used by " + String.join(", ", users));
            return;
        }
        if (entry.get().degree() == Degree.INFERRED) {
            inferred++;
            String outside =
                    String.join(", ", users.stream().filter(u -> !u.startsWith(ADAPTERS)).toList());
            if (!outside.isEmpty()) {
                fault(member, "INFERRED, but used outside the adapters by " + outside);
                return;
            }
        }
        out.println(member + "\t" + entry.get().degree() + "\t" + entry.get().source());
    }

    private void fault(Member member, String text) {
        faults++;
        out.println(member + "\t" + text);
    }

    private void printSpare(Set<String> spare) {
        if (!spare.isEmpty()) {
            out.println("\nStand-in types that neither the plugin nor the host uses:");
            spare.forEach(name -> out.println("  " + name));
        }
    }
}
