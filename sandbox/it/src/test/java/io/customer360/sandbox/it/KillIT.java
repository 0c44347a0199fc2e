package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("R4 kill -9 during 200 edits on PostgreSQL with fsync on")
class KillIT {
    private static final int EDITORS = 4;
    private static final int EDITS = 200;
    private static final int CUSTOMER = 1;

    @Test
    @Timeout(180)
    @DisplayName("no acknowledged edit is lost and none is half-written")
    void nothingLost(@TempDir Path home) throws Exception {
        List<Edited> edited;
        try (var sandbox = started(home)) {
            edited = editUntilKilled(sandbox);
        }
        try (var again = started(home)) {
            var admin = again.as("admin");
            for (var one : edited) {
                one.assertIntact(admin);
            }
            assertTrue(
                    edited.stream().mapToInt(Edited::acknowledged).sum() >= EDITS / 4,
                    "killed too early to prove anything");
        }
    }

    private static SandboxProcess started(Path home) throws IOException {
        return SandboxProcess.start(home, "--db", "postgres", "--durable", "--demo", "small");
    }

    private static List<Edited> editUntilKilled(SandboxProcess sandbox) throws Exception {
        var admin = sandbox.as("admin");
        var edited = new ArrayList<Edited>();
        for (int i = 0; i < EDITORS; i++) {
            edited.add(Edited.create(admin));
        }
        var enough = new CountDownLatch(EDITS / 2);
        var sent = new AtomicInteger();
        var threads = Executors.newFixedThreadPool(EDITORS);
        for (var one : edited) {
            threads.execute(
                    () ->
                            IntStream.rangeClosed(1, EDITS / EDITORS)
                                    .peek(edit -> sent.incrementAndGet())
                                    .forEach(edit -> one.edit(admin, edit, enough)));
        }
        assertTrue(enough.await(90, TimeUnit.SECONDS), "only " + sent + " edits sent");
        sandbox.kill();
        threads.shutdown();
        assertTrue(threads.awaitTermination(60, TimeUnit.SECONDS));
        return edited;
    }

    /** A subscription that is edited in three fields at once, so that half an edit would show. */
    private static final class Edited {
        private final String path;
        private final AtomicInteger acknowledged = new AtomicInteger();

        private Edited(String path) {
            this.path = path;
        }

        static Edited create(Visitor admin) {
            var plan = "Kill " + UUID.randomUUID();
            var list = "customers/" + CUSTOMER + "/subscriptions";
            var made = admin.post(list, Forms.with(Forms.subscription(), "plan", plan)).expect(201);
            var item = Forms.item(made.json().path("items"), "plan", plan);
            return new Edited(list + "/" + item.path("id").asText());
        }

        void edit(Visitor admin, int number, CountDownLatch enough) {
            try {
                var form =
                        Forms.with(Forms.subscription(), "plan", "Edit " + number)
                                .put("quantity", String.valueOf(number))
                                .put("price", number + ".00")
                                .put("version", String.valueOf(number));
                if (admin.put(path, form).status() == 200) {
                    acknowledged.set(number);
                    enough.countDown();
                }
            } catch (UncheckedIOException cutOff) {
                // The kill: this edit was never acknowledged.
            }
        }

        int acknowledged() {
            return acknowledged.get();
        }

        void assertIntact(Visitor admin) {
            var now = admin.get(path).expect(200).json();
            int edit = now.path("quantity").asInt();
            assertTrue(
                    edit == acknowledged() || edit == acknowledged() + 1,
                    "acknowledged " + acknowledged() + " but found " + now);
            assertEquals("Edit " + edit, now.path("plan").asText(), now.toString());
            assertEquals(number(edit), price(now), now.toString());
            assertEquals(edit + 1, now.path("version").asInt(), now.toString());
            assertEquals(200, next(admin, edit), "the next edit is refused");
        }

        private int next(Visitor admin, int edit) {
            var form =
                    Forms.with(Forms.subscription(), "plan", "After")
                            .put("version", String.valueOf(edit + 1));
            return admin.put(path, form).status();
        }

        private static String price(JsonNode subscription) {
            return Revenues.amount(subscription.path("price"));
        }

        private static String number(int edit) {
            return edit + ".00";
        }
    }
}
