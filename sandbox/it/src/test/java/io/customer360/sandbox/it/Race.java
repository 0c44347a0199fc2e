package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Two editors at once, to be run on every database. */
final class Race {
    private Race() {}

    static void oneWins(Installation on, int rounds) throws Exception {
        var customer = on.customer("Race", "SUP");
        var sid = on.subscription(customer, Forms.subscription());
        var path = "customers/" + customer + "/subscriptions/" + sid;
        for (int round = 1; round <= rounds; round++) {
            var version = on.as("admin").get(path).expect(200).json().path("version").asInt();
            var answers =
                    together(
                            () -> on.as("lena").put(path, edit(version, "Lena " + version)),
                            () -> on.as("admin").put(path, edit(version, "Admin " + version)));
            var statuses = answers.stream().map(Answer::status).sorted().toList();
            assertEquals(List.of(200, 409), statuses, answers.toString());
            var won = answers.get(0).status() == 200 ? "Lena " : "Admin ";
            var refused = answers.get(answers.get(0).status() == 409 ? 0 : 1).json();
            assertEquals("stale", refused.path("code").asText());
            assertEquals(won + version, refused.path("current").path("plan").asText());
            var now = on.as("admin").get(path).json();
            assertEquals(won + version, now.path("plan").asText());
            assertEquals(version + 1, now.path("version").asInt());
        }
    }

    static void noneLost(Installation on, int each) throws Exception {
        var customer = on.customer("Race", "SUP");
        var sid = on.subscription(customer, Forms.with(Forms.subscription(), "quantity", "0"));
        var path = "customers/" + customer + "/subscriptions/" + sid;
        together(
                () -> increments(on.as("lena"), path, each),
                () -> increments(on.as("admin"), path, each));
        assertEquals(2 * each, on.as("admin").get(path).json().path("quantity").asInt());
    }

    private static Answer increments(Visitor editor, String path, int times) {
        Answer last = null;
        for (int done = 0; done < times; ) {
            var now = editor.get(path).expect(200).json();
            var edit =
                    edit(now.path("version").asInt(), "Premium")
                            .put("quantity", String.valueOf(now.path("quantity").asInt() + 1));
            last = editor.put(path, edit);
            assertTrue(List.of(200, 409).contains(last.status()), last.toString());
            done += last.status() == 200 ? 1 : 0;
        }
        return last;
    }

    private static ObjectNode edit(int version, String plan) {
        return Forms.with(Forms.subscription(), "plan", plan)
                .put("version", String.valueOf(version));
    }

    static List<Answer> together(Callable<Answer> one, Callable<Answer> other) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            var start = new CyclicBarrier(2);
            List<Future<Answer>> running =
                    List.of(
                            threads.submit(() -> after(start, one)),
                            threads.submit(() -> after(start, other)));
            return List.of(running.get(0).get(), running.get(1).get());
        } finally {
            threads.shutdownNow();
        }
    }

    private static Answer after(CyclicBarrier start, Callable<Answer> work) throws Exception {
        start.await();
        return work.call();
    }
}
