package com.atlassian.scheduler.config;

import java.io.Serializable;
import java.util.Objects;

/** The id of a job. */
public final class JobId implements Serializable, Comparable<JobId> {
    private static final long serialVersionUID = 1L;

    private final String name;

    private JobId(String name) {
        this.name = Objects.requireNonNull(name, "the id of a job");
    }

    public static JobId of(String name) {
        return new JobId(name);
    }

    @Override
    public int compareTo(JobId other) {
        return name.compareTo(other.name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JobId that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
