package io.customer360.sandbox.bench;

import java.util.Arrays;

/** Times of one thing done again and again, in the order in which they were taken. */
record Sample(long... nanos) {

    Sample {
        if (nanos.length == 0) {
            throw new IllegalArgumentException("a sample has at least one time");
        }
        nanos = nanos.clone();
    }

    /** Both things done one after the other, round by round. */
    Sample plus(Sample other) {
        if (nanos.length != other.nanos.length) {
            throw new IllegalArgumentException("samples of different lengths");
        }
        long[] sum = new long[nanos.length];
        Arrays.setAll(sum, i -> nanos[i] + other.nanos[i]);
        return new Sample(sum);
    }

    /** The middle time, the mean of two when their number is even, in milliseconds. */
    double median() {
        long[] sorted = sorted();
        int middle = sorted.length / 2;
        return millis(
                sorted.length % 2 == 1
                        ? sorted[middle]
                        : (sorted[middle - 1] + sorted[middle]) / 2.0);
    }

    /** The smallest time that 90 % of all do not exceed, in milliseconds. */
    double p90() {
        return share(0.90);
    }

    /** The smallest time that 95 % of all do not exceed, in milliseconds. */
    double p95() {
        return share(0.95);
    }

    private double share(double share) {
        return millis(sorted()[(int) Math.ceil(nanos.length * share) - 1]);
    }

    private long[] sorted() {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    private static double millis(double nanos) {
        return nanos / 1e6;
    }
}
