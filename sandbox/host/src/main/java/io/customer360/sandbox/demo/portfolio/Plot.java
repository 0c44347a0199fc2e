package io.customer360.sandbox.demo.portfolio;

/**
 * How a customer's two years go.
 *
 * @param oldest how many days ago the first request was, at most
 * @param newest how many days ago the last one was, at least
 * @param growth above 0 there are more and more requests, below 0 fewer and fewer
 * @param stars what ratings come to, about
 * @param status of the customer by its place in the app's list, from 1
 */
record Plot(
        int requests,
        int members,
        int oldest,
        int newest,
        double growth,
        double stars,
        int status) {

    private static final int TWO_YEARS = 730;

    /** The two years of a customer of whom no story is told. */
    static Plot usual(int requests, int members, Dice dice) {
        int oldest = dice.chance(0.2) ? dice.between(30, TWO_YEARS) : TWO_YEARS;
        return new Plot(
                Math.max(2, (int) ((long) requests * oldest / TWO_YEARS)),
                members,
                oldest,
                1,
                0.6 * dice.share() - 0.3,
                2.8 + 2 * dice.share(),
                oldest < 120 ? 1 : dice.between(2, 5));
    }

    /** The age in days of one request. */
    int age(Dice dice) {
        return newest + (int) ((oldest - newest + 1) * StrictMath.pow(dice.share(), 1 + growth));
    }
}
