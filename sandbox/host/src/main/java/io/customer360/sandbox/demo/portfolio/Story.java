package io.customer360.sandbox.demo.portfolio;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The customers of whom something can be told; each is found by its number. */
public enum Story {
    /** Asked a lot, then less and less, then nothing for three months; the contract runs out. */
    QUIET_CHURNER(9, new Plot(150, 9, 730, 96, -0.55, 3.9, 3)),
    /** Pays by hand, late, and asks the Finance Desk about reminders. */
    OVERDUE_PAYER(10, new Plot(60, 6, 600, 3, 0, 3.2, 5)),
    /** Buys more every half-year, and says why. */
    EXPANDING_CHAMPION(11, new Plot(180, 24, 730, 1, 0.1, 4.8, 4)),
    /** The contract ends in 20 days, does not renew itself, and an escalation is open. */
    RENEWAL_AT_RISK(12, new Plot(90, 11, 365, 2, 0.3, 2.4, 5)),
    /** Signed a hundred days ago and still being set up; three requests wait for an answer. */
    ONBOARDING_STUCK(13, new Plot(14, 3, 98, 20, 0, 3.0, 1)),
    /** The loudest of all, and content with every answer. */
    NOISY_BUT_HAPPY(14, new Plot(480, 32, 730, 1, 0, 4.6, 3)),
    /** The first of two organisations of one customer; nothing is asked since it was split. */
    REORGANISED_BEFORE(15, new Plot(110, 14, 730, 201, 0, 4.0, 3)),
    /** The second one, with the same people; the first weeks stand on both. */
    REORGANISED_AFTER(16, new Plot(70, 14, 220, 1, 0, 4.1, 3)),
    /** More requests, people and money than anybody else. */
    BIG_ONE(17, new Plot(1100, Members.MOST, 730, 1, 0.2, 3.8, 3));

    private final int number;
    private final Plot plot;

    Story(int number, Plot plot) {
        this.number = number;
        this.plot = plot;
    }

    /** The story of the customer of this number. */
    static Optional<Story> of(int number) {
        return Stream.of(values()).filter(story -> story.number == number).findFirst();
    }

    /** The number of its customer. */
    public int number() {
        return number;
    }

    /** The story in a few words. */
    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    Plot plot() {
        return plot;
    }
}
