package com.atlassian.util.profiling;

/** Metrics door that the Active Objects library calls; here it measures nothing. */
public final class Metrics {
    private Metrics() {}

    public static Builder metric(String name) {
        return new Builder();
    }

    /** Collects the tags of one metric. */
    public static final class Builder {
        public Builder invokerPluginKey(String pluginKey) {
            return this;
        }

        public Builder tag(String key, String value) {
            return this;
        }

        public Builder withAnalytics() {
            return this;
        }

        public Ticker startTimer() {
            return () -> {};
        }
    }
}
