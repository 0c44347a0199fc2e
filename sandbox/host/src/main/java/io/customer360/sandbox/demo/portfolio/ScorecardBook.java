package io.customer360.sandbox.demo.portfolio;

import java.util.List;
import java.util.Optional;

/** What the CSMs of the demo have agreed with their customers, and how far it is. */
public final class ScorecardBook {
    private static final int SEED = 51_113;
    private static final int OBJECTIVES = 5;

    private ScorecardBook() {}

    /**
     * A scorecard of a customer.
     *
     * @param card the scorecard by its place among the app's examples, from 1
     * @param ticked how many of its objectives are reached
     * @param scores the scores of its first measures
     */
    public record Agreed(int card, int ticked, List<Integer> scores) {

        static Agreed onboarding(int ticked) {
            return new Agreed(1, ticked, List.of());
        }

        static Agreed review(int sponsor, int champion) {
            return new Agreed(2, 0, List.of(sponsor, champion));
        }
    }

    /** What was agreed with a customer; nothing with those whom nobody looks after. */
    public static Optional<Agreed> of(Account account) {
        if (account.csm().isEmpty() || account.id() < Company.FIRST || account.left()) {
            return Optional.empty();
        }
        Dice dice = new Dice(SEED, account.id());
        return Story.of(account.id())
                .flatMap(ScorecardBook::told)
                .or(() -> dice.chance(0.5) ? Optional.of(usual(dice)) : Optional.empty());
    }

    private static Optional<Agreed> told(Story story) {
        return switch (story) {
            case QUIET_CHURNER -> Optional.of(Agreed.review(25, 15));
            case EXPANDING_CHAMPION -> Optional.of(Agreed.review(95, 90));
            case ONBOARDING_STUCK -> Optional.of(Agreed.onboarding(2));
            default -> Optional.empty();
        };
    }

    private static Agreed usual(Dice dice) {
        return dice.chance(0.5)
                ? Agreed.onboarding(dice.between(0, OBJECTIVES))
                : Agreed.review(dice.between(30, 95), dice.between(30, 95));
    }
}
