package com.atlassian.jira.cluster;

/** Whether this Jira is one node of several, and which. */
public interface ClusterInfo {
    boolean isClustered();

    /** Null when this Jira is not clustered. */
    String getNodeId();
}
