package io.customer360.sandbox.jira.cache;

import com.atlassian.cache.CacheException;
import io.customer360.sandbox.jira.node.Channel;
import io.customer360.sandbox.jira.node.Cluster;
import java.io.Serializable;

/** What the other nodes are told of this node's caches; nothing when there are none. */
interface Replication {
    /** Nobody else is there. */
    Replication NONE = change -> {};

    void tell(CacheChange change);

    static Replication over(Cluster cluster) {
        return cluster.isClustered()
                ? change -> cluster.messages().tell(Channel.CACHE, change.written())
                : NONE;
    }

    /** A key as it goes over the wire; one that does not is refused on a lone node, too. */
    static Serializable wired(Object key, String cache) {
        if (key instanceof Serializable wired) {
            return wired;
        }
        throw new CacheException(cache + " is replicated: its keys are Serializable");
    }
}
