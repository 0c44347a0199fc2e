package com.atlassian.activeobjects.external;

import java.util.Objects;

/** Number of a state of the tables; a table set that was never upgraded has version 0. */
public final class ModelVersion implements Comparable<ModelVersion> {
    private final int number;

    private ModelVersion(int number) {
        this.number = number;
    }

    public static ModelVersion valueOf(String version) {
        return new ModelVersion(Integer.parseInt(Objects.requireNonNull(version)));
    }

    public boolean isOlderThan(ModelVersion other) {
        return compareTo(other) < 0;
    }

    public boolean isNewerThan(ModelVersion other) {
        return compareTo(other) > 0;
    }

    public boolean isSame(ModelVersion other) {
        return compareTo(other) == 0;
    }

    @Override
    public int compareTo(ModelVersion other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ModelVersion version && version.number == number;
    }

    @Override
    public int hashCode() {
        return number;
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
