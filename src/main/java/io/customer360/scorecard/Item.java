package io.customer360.scorecard;

/** One line of a scorecard. */
public sealed interface Item permits Objective, HealthMeasure {

    /** The most that an item can count. */
    int MAX_POINTS = 1_000;

    /** The longest text of an item. */
    int MAX_TEXT = 200;

    /** The longest help of an item. */
    int MAX_HELP = 500;

    /** The longest name of a group. */
    int MAX_GROUP = 60;

    /** What tells it from the others for ever. */
    ItemId id();

    /** The name of its group; blank for none. */
    String group();

    /** What it says. */
    String text();

    /** What explains it; may be blank. */
    String help();

    /** How much it counts: the points of an objective, the weight of a measure. */
    int points();

    /** Whether people decide about it, and not the app. */
    boolean manual();

    /** Refuses what no item can be. */
    static void require(String text, int points) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("an item needs a text");
        }
        if (points < 1 || points > MAX_POINTS) {
            throw new IllegalArgumentException("points out of range: " + points);
        }
    }
}
