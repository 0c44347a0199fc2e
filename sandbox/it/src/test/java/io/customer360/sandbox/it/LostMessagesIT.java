package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.customer360.sandbox.it.TwoNodes.Node;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@WithTwoNodes
@DisplayName("R12 what one node changes while its messages to the other get lost or come late")
class LostMessagesIT {
    private static final Duration STALE = Duration.ofSeconds(60);
    private static final Duration PROMPT = Duration.ofSeconds(3);

    private TwoNodes nodes;

    @BeforeEach
    void nodes(TwoNodes nodes) {
        this.nodes = nodes;
    }

    @Test
    @DisplayName("with messages that arrive the other node knows a new setting within seconds")
    void arrives() throws Exception {
        for (var node : nodes.all()) {
            var change = new Change(Kind.INDUSTRIES, node);
            change.seenBefore();
            change.make();
            change.awaitSeen(PROMPT);
        }
    }

    @Test
    @Timeout(180)
    @DisplayName("with all messages lost, or a minute late, settings are seen within 60 seconds")
    void lostAndLate() throws Exception {
        nodes.messages(nodes.second(), "lost");
        nodes.messages(nodes.first(), "late");
        var changes = new ArrayList<Change>();
        for (var kind : Kind.values()) {
            changes.add(new Change(kind, kind.onSecond ? nodes.second() : nodes.first()));
        }
        changes.forEach(Change::seenBefore);
        for (var change : changes) {
            change.make();
            change.seenBefore();
        }
        for (var change : changes) {
            change.awaitSeen(STALE);
        }
    }

    @Test
    @DisplayName("whoever changes something sees it at once on the same node, whatever gets lost")
    void ownChange() {
        nodes.all().forEach(node -> nodes.messages(node, "lost"));
        for (var kind : Kind.values()) {
            var node = kind.onSecond ? nodes.second() : nodes.first();
            var change = new Change(kind, node);
            change.make();
            assertTrue(change.seenAt(node), kind.toString());
        }
    }

    @Test
    @DisplayName("an edit of an older version is refused with the newer one, whatever gets lost")
    void conflict() {
        nodes.all().forEach(node -> nodes.messages(node, "lost"));
        var stale = Kind.INDUSTRIES.read(nodes.second().admin());
        var change = new Change(Kind.INDUSTRIES, nodes.first());
        change.make();
        var refused = Kind.INDUSTRIES.send(nodes.second().admin(), stale, "Stale").expect(409);
        assertTrue(refused.body().contains(change.mark), refused.toString());
        assertFalse(nodes.first().admin().get("settings/industries").body().contains("Stale"));
    }

    /** A setting that nodes keep in memory. */
    private enum Kind {
        INDUSTRIES("settings/industries", false),
        TIERS("settings/tiers", true),
        STATUSES("settings/statuses", false),
        TICKETS("settings/tickets", true);

        private final String path;
        private final boolean onSecond;

        Kind(String path, boolean onSecond) {
            this.path = path;
            this.onSecond = onSecond;
        }

        ObjectNode read(Visitor admin) {
            return switch (this) {
                case INDUSTRIES -> Settings.industries(admin);
                case TICKETS -> Settings.tickets(admin);
                default -> Forms.of("version", version(admin));
            };
        }

        Answer send(Visitor admin, ObjectNode now, String mark) {
            return switch (this) {
                case INDUSTRIES ->
                        admin.put(path, now.put("names", now.path("names").asText() + "\n" + mark));
                case TICKETS ->
                        admin.put(path, now.put("escalation", "summary ~ \"" + mark + "\""));
                default -> admin.post(path, now.put("name", mark));
            };
        }

        private String version(Visitor admin) {
            return admin.get(path).expect(200).json().path("version").asText();
        }
    }

    /** One change of a setting on one node, and whether the other has seen it. */
    private final class Change {
        private final Kind kind;
        private final Node maker;
        private final String mark = "M" + UUID.randomUUID().toString().substring(0, 8);
        private long made;

        private Change(Kind kind, Node maker) {
            this.kind = kind;
            this.maker = maker;
        }

        /** The other node reads, so that it remembers. */
        void seenBefore() {
            seenAt(nodes.other(maker));
        }

        void make() {
            var admin = maker.admin();
            int status = kind.send(admin, kind.read(admin), mark).status();
            assertTrue(status == 200 || status == 201, kind + " answered " + status);
            made = System.nanoTime();
        }

        boolean seenAt(Node node) {
            return node.admin().get(kind.path).expect(200).body().contains(mark);
        }

        void awaitSeen(Duration bound) throws InterruptedException {
            while (!seenAt(nodes.other(maker))) {
                var waited = Duration.ofNanos(System.nanoTime() - made);
                assertTrue(
                        waited.compareTo(bound) <= 0,
                        kind + " of " + maker.name() + " unseen after " + waited);
                Thread.sleep(200);
            }
        }
    }
}
