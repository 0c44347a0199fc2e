package io.customer360.adapter.jira;

import com.atlassian.jira.cluster.ClusterInfo;
import io.customer360.run.ThisNode;
import java.time.Clock;
import java.time.Instant;

/** This node of Jira, which has no name where it is the only one. */
public final class JiraNode implements ThisNode {
    private static final String ALONE = "single";
    private static final int LONGEST = 200;

    private final ClusterInfo cluster;
    private final Instant since;

    /** Wired by Spring. */
    public JiraNode(ClusterInfo cluster, Clock clock) {
        this.cluster = cluster;
        this.since = clock.instant();
    }

    @Override
    public String name() {
        String name = cluster.getNodeId();
        return name == null || name.isBlank()
                ? ALONE
                : name.substring(0, Math.min(name.length(), LONGEST));
    }

    @Override
    public Instant since() {
        return since;
    }
}
