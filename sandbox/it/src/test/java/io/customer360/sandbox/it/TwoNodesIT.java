package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithTwoNodes
@DisplayName("two nodes on one database, as ./dev run --nodes 2 starts them")
class TwoNodesIT {
    private static final String PAGE = "/sandbox/nodes";

    private TwoNodes nodes;

    @BeforeEach
    void nodes(TwoNodes nodes) {
        this.nodes = nodes;
    }

    @Test
    @DisplayName("both answer, each in its own session, and know each other by name")
    void bothAnswer() {
        for (var node : nodes.all()) {
            node.admin().get("customers/1").expect(200);
            var page = node.admin().html(PAGE).expect(200).body();
            assertTrue(page.contains(node.name() + " (this one)"), page);
            assertTrue(page.contains(nodes.other(node).process().url().toString()), page);
        }
        assertFalse(nodes.first().admin().cookie().equals(nodes.second().admin().cookie()));
    }

    @Test
    @DisplayName("what is stored through one is there through the other")
    void shared() {
        var path = "customers/1";
        var version = nodes.first().admin().get(path).expect(200).json().path("version").asText();
        var edit = Forms.of("version", version, "country", "PT");
        nodes.first().admin().patch(path, edit).expect(200);
        var there = nodes.second().admin().get(path).expect(200).json();
        assertTrue(there.path("country").toString().contains("PT"), there.toString());
        assertEquals(409, nodes.second().admin().patch(path, edit).status());
    }

    @Test
    @DisplayName("one switched off by itself leaves the other at work, and comes back by its name")
    void killedByItself() throws Exception {
        var gone = nodes.second();
        nodes.kill(gone);
        assertFalse(gone.process().alive());
        nodes.first().admin().get("customers/1").expect(200);
        nodes.again(gone).admin().get("customers/1").expect(200);
        assertTrue(nodes.first().admin().html(PAGE).body().contains("node-2"));
    }

    @Test
    @DisplayName("the app disabled on one node is still there on the other")
    void disabled() {
        nodes.app(nodes.second(), false);
        assertEquals(404, nodes.second().admin().get("customers/1").status());
        nodes.first().admin().get("customers/1").expect(200);
        nodes.app(nodes.second(), true);
        nodes.second().admin().get("customers/1").expect(200);
    }

    @Test
    @DisplayName("only administrators have the switches")
    void administrators() {
        var anna = nodes.first().process().as("anna");
        assertEquals(403, anna.html(PAGE).status());
        for (var switched : new String[] {PAGE + "/kill", PAGE + "/jobs", "/secure/admin/app"}) {
            assertEquals(403, anna.post(switched, "{}").status(), switched);
        }
    }
}
