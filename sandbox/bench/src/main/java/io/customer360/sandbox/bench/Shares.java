package io.customer360.sandbox.bench;

import java.util.List;
import java.util.stream.IntStream;

/** Splits a number as customers share tickets: few have many, many have few. */
final class Shares {
    private Shares() {}

    /** As many shares as asked for, none empty, falling like 1/n, with this sum. */
    static List<Integer> zipf(int sum, int shares) {
        if (sum < shares) {
            throw new IllegalArgumentException("not enough for everybody");
        }
        double whole = IntStream.rangeClosed(1, shares).mapToDouble(n -> 1.0 / n).sum();
        int spare = sum - shares;
        int[] parts =
                IntStream.rangeClosed(1, shares)
                        .map(n -> 1 + (int) (spare / (n * whole)))
                        .toArray();
        int rest = sum - IntStream.of(parts).sum();
        for (int i = 0; i < rest; i++) {
            parts[i % shares]++;
        }
        return IntStream.of(parts).boxed().toList();
    }
}
