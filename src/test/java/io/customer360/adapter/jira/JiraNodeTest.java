package io.customer360.adapter.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.cluster.ClusterInfo;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("This node of Jira")
class JiraNodeTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private final ClusterInfo cluster = mock(ClusterInfo.class);
    private final JiraNode node = new JiraNode(cluster, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    @DisplayName("has the name that the cluster gives it, and one where there is no cluster")
    void name() {
        assertEquals("single", node.name());
        when(cluster.getNodeId()).thenReturn(" ");
        assertEquals("single", node.name());
        when(cluster.getNodeId()).thenReturn("node-2");
        assertEquals("node-2", node.name());
        when(cluster.getNodeId()).thenReturn("n".repeat(900));
        assertEquals(200, node.name().length());
    }

    @Test
    @DisplayName("knows when the app started on it")
    void since() {
        assertEquals(NOW, node.since());
    }
}
