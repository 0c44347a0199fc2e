package io.customer360.health;

/** The range of every score. */
final class Scores {

    static final double MOST = 100;

    private Scores() {}

    /** The same score, which lies between nothing and a hundred; no number does not. */
    static double require(double score) {
        if (!(score >= 0 && score <= MOST)) {
            throw new IllegalArgumentException("score out of range: " + score);
        }
        return score;
    }
}
