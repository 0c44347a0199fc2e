package io.customer360.csm;

import java.util.List;

/**
 * How the attention that customers get is judged.
 *
 * @param on whether it is shown
 * @param days after how many weighted days without a contact a customer is forgotten
 * @param revenue what the revenue weighs, in percent
 * @param health what a bad score weighs, in percent
 * @param tier what the tier weighs, in percent
 * @param leftOut groups whose members' customers are not judged
 */
public record AttentionSettings(
        boolean on,
        int days,
        int revenue,
        int health,
        int tier,
        List<String> leftOut,
        int version) {

    /** The most days. */
    public static final int MOST_DAYS = 365;

    /** The greatest weight. */
    public static final int MOST_WEIGHT = 300;

    /** How many groups can be left out. */
    public static final int MOST_GROUPS = 50;

    /** As it is until an admin changes it. */
    public static final AttentionSettings DEFAULT =
            new AttentionSettings(true, 60, 100, 50, 50, List.of(), 0);

    public AttentionSettings {
        leftOut = List.copyOf(leftOut);
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException("days out of range: " + days);
        }
        if (List.of(revenue, health, tier).stream().anyMatch(it -> it < 0 || it > MOST_WEIGHT)) {
            throw new IllegalArgumentException("weight out of range");
        }
    }

    AttentionSettings at(int next) {
        return new AttentionSettings(on, days, revenue, health, tier, leftOut, next);
    }
}
