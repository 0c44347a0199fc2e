package io.customer360.sandbox.demo.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the CSMs of the demo have thought of their customers, month by month. */
public final class PulseBook {
    private static final int SEED = 91_170;
    private static final int MONTHS = 8;
    private static final int BEST = 1;
    private static final int NEUTRAL = 3;
    private static final int WORST = 5;
    private static final List<String> GOOD =
            List.of(
                    "They use it every day and say so.",
                    "The new dashboard was just what they asked for.",
                    "Their sponsor wants to talk about more seats.");
    private static final List<String> EVEN =
            List.of("Nothing new.", "They are busy with their own release.", "");
    private static final List<String> BAD =
            List.of(
                    "Answers take them too long, and they count the days.",
                    "Nobody calls back since the reorganisation.",
                    "They look at what a rival costs.");

    private PulseBook() {}

    /**
     * What was thought in one month.
     *
     * @param monthsAgo how many months before the present one
     * @param level by its place in the app's list, from 1
     * @param category by its place in the app's list, from 1, or 0 for none
     */
    public record Opinion(int monthsAgo, int level, int category, String summary) {}

    /** The opinions about a customer, the oldest first; most that have a CSM have some. */
    public static List<Opinion> of(Account account) {
        if (account.csm().isEmpty() || account.id() < Company.FIRST) {
            return List.of();
        }
        Dice dice = new Dice(SEED, account.id());
        return Story.of(account.id())
                .flatMap(PulseBook::told)
                .map(levels -> opinions(levels, dice))
                .orElseGet(() -> dice.chance(0.8) ? opinions(usual(dice), dice) : List.of());
    }

    /** The levels of a story up to the present month; 0 stands for nothing. */
    private static Optional<int[]> told(Story story) {
        return switch (story) {
            case QUIET_CHURNER -> Optional.of(new int[] {2, 2, 3, 3, 4, 4, 5, 5, 5});
            case OVERDUE_PAYER -> Optional.of(new int[] {2, 3, 0, 3, 4, 3});
            case EXPANDING_CHAMPION -> Optional.of(new int[] {3, 2, 2, 1, 1, 1, 1});
            case RENEWAL_AT_RISK -> Optional.of(new int[] {2, 3, 3, 4, 4, 5});
            case ONBOARDING_STUCK -> Optional.of(new int[] {2, 3, 4, 4});
            case NOISY_BUT_HAPPY -> Optional.of(new int[] {1, 2, 1, 1, 2, 1, 1, 1});
            default -> Optional.empty();
        };
    }

    private static int[] usual(Dice dice) {
        int[] levels = new int[dice.between(2, MONTHS)];
        int level = dice.between(2, 4);
        for (int month = 0; month < levels.length; month++) {
            level = Math.min(WORST, Math.max(BEST, level + dice.between(-1, 1)));
            levels[month] = dice.chance(0.75) ? level : 0;
        }
        levels[levels.length - 1] = dice.chance(0.5) ? level : 0;
        levels[0] = level;
        return levels;
    }

    private static List<Opinion> opinions(int[] levels, Dice dice) {
        List<Opinion> opinions = new ArrayList<>();
        for (int month = 0; month < levels.length; month++) {
            int level = levels[month];
            int category = level > NEUTRAL ? dice.between(1, WORST) : 0;
            String summary = dice.of(level > NEUTRAL ? BAD : level == NEUTRAL ? EVEN : GOOD);
            if (level > 0) {
                opinions.add(new Opinion(levels.length - 1 - month, level, category, summary));
            }
        }
        return opinions;
    }
}
