package io.customer360.adapter.ao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Kills processes in the middle of their runs, without a chance to tidy up; another node goes on.
 * {@code -Dkills} says how many, for a longer look.
 */
@DisplayName("A run whose process is killed")
class KilledRunTest {
    private static final int KILLS = Integer.getInteger("kills", 50);
    private static final String STARTED = "started";

    @Test
    @DisplayName("R4 at 50 random points goes on elsewhere, and ends as one that nobody disturbed")
    void killed() throws Exception {
        try (var server = new RunServer()) {
            long length = clean(server);
            var random = new Random(4);
            int killed = 0;
            int minute = 2;
            List<String> buckets = new ArrayList<>(List.of("clean"));
            while (killed < KILLS) {
                String bucket = "bucket-" + killed;
                buckets.add(bucket);
                boolean again = true;
                while (again) {
                    boolean kill = killed < KILLS;
                    Process node = start(server, minute % 3 == 0 ? "one" : "two", minute, bucket);
                    again = kill && kill(node, random.nextInt((int) length) + 1);
                    killed += again ? 1 : 0;
                    assertTrue(again || ended(node), "the last one comes to its end");
                    minute += 2;
                }
            }

            for (String bucket : buckets) {
                server.requireWhole(bucket);
            }
            server.requireQuiet();
            assertEquals(KILLS, killed);
            assertTrue(cutOff(server) >= KILLS / 4, cutOff(server) + " were at work when killed");
        }
    }

    /** How many milliseconds a run takes that nobody disturbs. */
    private static long clean(RunServer server) throws Exception {
        Process node = start(server, "one", 0, "clean");
        long before = System.nanoTime();
        assertTrue(ended(node));
        server.requireWhole("clean");
        return Math.max(20, Duration.ofNanos(System.nanoTime() - before).toMillis());
    }

    private static int cutOff(RunServer server) throws Exception {
        return Integer.parseInt(
                server.ask("SELECT count(*) FROM \"AO_TEST_RUN\" WHERE \"STATE\" = 'ABANDONED'")
                        .get(0));
    }

    /** Whether it was killed while it still ran. */
    private static boolean kill(Process node, int after) throws InterruptedException {
        if (node.waitFor(after, TimeUnit.MILLISECONDS)) {
            return false;
        }
        node.destroyForcibly();
        return node.waitFor() != 0;
    }

    private static boolean ended(Process node) throws InterruptedException {
        return node.waitFor(1, TimeUnit.MINUTES) && node.exitValue() == 0;
    }

    /** A process that has just begun its run. */
    private static Process start(RunServer server, String name, int minute, String bucket)
            throws IOException {
        Process node =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx96m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                RunChild.class.getName(),
                                server.url(),
                                name,
                                String.valueOf(minute),
                                bucket)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        var said =
                new BufferedReader(
                        new InputStreamReader(node.getInputStream(), StandardCharsets.UTF_8));
        assertEquals(STARTED, said.readLine());
        return node;
    }

    /** The process. */
    static final class RunChild {
        private RunChild() {}

        /** Does a run, if it is not done: at a database, as a node, at a minute, of a bucket. */
        public static void main(String[] args) throws Exception {
            System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "error");
            try (var pool = RunServer.pool(args[0], 2)) {
                var node =
                        new PlantedNode(
                                PlantedNode.tables(pool),
                                args[1],
                                Integer.parseInt(args[2]),
                                () -> {});
                System.out.println(STARTED);
                var run = node.run(args[3]);
                boolean whole = run.stream().allMatch(it -> it.done() == PlantedNode.NUMBERS);
                System.exit(whole ? 0 : 1);
            }
        }
    }
}
