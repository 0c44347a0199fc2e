package io.customer360.sandbox.demo.portfolio;

import java.util.List;
import java.util.Random;

/** Chance that repeats itself: only what every Java defines alike is thrown. */
final class Dice {

    private final Random random;

    Dice(long seed, long number) {
        random = new Random(mixed(mixed(seed) + number));
    }

    /** From 0 to below the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Both ends counted in. */
    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    /** From 0 to below 1. */
    double share() {
        return random.nextDouble();
    }

    boolean chance(double share) {
        return share() < share;
    }

    <T> T of(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** One of the choices, the first ones more often. */
    <T> T early(List<T> choices) {
        double share = share();
        return choices.get((int) (share * share * choices.size()));
    }

    /** Spreads near seeds far, so that two customers have nothing in common. */
    private static long mixed(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
