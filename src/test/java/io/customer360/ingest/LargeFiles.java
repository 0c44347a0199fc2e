package io.customer360.ingest;

import io.customer360.adapter.csv.FastCsvRecords;
import io.customer360.shared.Actor;
import io.customer360.shared.Permission;
import io.customer360.shared.Rejected;
import io.customer360.shared.UserKey;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Receives the largest files there may be, for a test that bounds the memory of this process. */
public final class LargeFiles {

    private LargeFiles() {}

    /** Tells what became of each. */
    public static void main(String[] args) {
        var rows = receive(Sent.repeated("a,b\n", "x,1\n", 250_000).get()).file().rows();
        var large = receive(Sent.repeated("a,b\n", "x".repeat(1021) + ",1\n", 51_199).get());
        var megabytes = (large.file().rows() + 1) / 1024;
        var long1 = "x".repeat(CsvLimits.RECORD - 10);
        var longest = receive(Sent.repeated("a,b\n", long1 + ",1\n", 49).get()).file().rows();
        try {
            receive(Sent.repeated("a\n1\n", "x".repeat(1000), 45_000).get());
        } catch (Rejected refused) {
            System.out.printf(
                    "%d records, %d MB, %d long records, refused in line %s%n",
                    rows, megabytes, longest, refused.problems().get(0).args().get(0));
        }
    }

    private static Import receive(InputStream sent) {
        var actor = new Actor(new UserKey("carla"), Set.of(Permission.VIEW, Permission.EDIT));
        return new ReceiveImport(
                        new Intakes(List.of(new NamedThings())),
                        MemoryImports.forgetful(),
                        new FastCsvRecords(),
                        Clock.systemUTC())
                .of("things", "large.csv", Optional.empty(), sent, actor);
    }
}
