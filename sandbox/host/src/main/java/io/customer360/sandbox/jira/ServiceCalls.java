package io.customer360.sandbox.jira;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** Counts the calls to host services that read one issue each: what a job must not do a lot. */
public final class ServiceCalls {

    /** What is read about one issue at a time. */
    public enum Kind {
        COMMENTS,
        COMMENT_PROPERTY,
        ISSUE
    }

    private final Map<Kind, LongAdder> counts = new EnumMap<>(Kind.class);

    ServiceCalls() {
        for (Kind kind : Kind.values()) {
            counts.put(kind, new LongAdder());
        }
    }

    /** One more call. */
    public void count(Kind kind) {
        counts.get(kind).increment();
    }

    /** How many calls of a kind there were since the start. */
    public long of(Kind kind) {
        return counts.get(kind).sum();
    }

    /** How many calls there were in all since the start. */
    public long total() {
        return counts.values().stream().mapToLong(LongAdder::sum).sum();
    }
}
