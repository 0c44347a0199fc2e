package io.customer360.sandbox.demo.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a customer has subscribed to; over a few customers every kind of it occurs. */
final class Offers {

    private static final String PLATFORM = "Platform Enterprise";
    private static final String TEAM = "Platform Team";
    private static final String SUPPORT = "Premium Support";
    private static final String ANALYTICS = "Analytics";
    private static final int KINDS = 8;
    private static final int YEAR = 365;
    private static final int MONTH = 30;

    private final LocalDate day;
    private final Price price;
    private final Plot plot;
    private final Dice dice;

    Offers(LocalDate day, String country, Plot plot, Dice dice) {
        this.day = day;
        this.price = Price.in(country);
        this.plot = plot;
        this.dice = dice;
    }

    /** Those of a customer of whom no story is told: one to five of the kinds in turn. */
    List<Offer> usual(int number) {
        List<Offer> offers = new ArrayList<>();
        int count = dice.between(1, 3) + dice.below(3);
        int seats = 5 + plot.requests() / 2 + dice.below(40);
        for (int i = 0; i < count; i++) {
            offers.add(kind((number + 3 * i) % KINDS, seats));
        }
        return offers;
    }

    private Offer kind(int kind, int seats) {
        int age = begun();
        return switch (kind) {
            case 0 -> yearly(PLATFORM, "240", seats).from(anniversary(age), 1).renewing();
            case 1 -> monthly(TEAM, "19", seats).from(day.minusDays(age)).renewing();
            case 2 ->
                    offer(SUPPORT, "quarterly", "1800", 1)
                            .from(anniversary(age), 1)
                            .less("10")
                            .byInvoice();
            case 3 ->
                    offer(PLATFORM, "multi-year", "690", seats)
                            .with("years", "3")
                            .from(day.minusDays(age), 3);
            case 4 ->
                    offer(ANALYTICS, "weekly", "75", 1)
                            .from(day.minusDays(age))
                            .paused(day.minusDays(dice.between(1, 20)), day.plusDays(30));
            case 5 ->
                    yearly("Onboarding workshop", "0", 1)
                            .from(day.minusDays(age), 1)
                            .with("oneOffFee", price.of("4500"));
            case 6 -> trial();
            default ->
                    monthly(ANALYTICS, "11", seats)
                            .from(day.minusDays(age))
                            .lessAmount(price.of("40"))
                            .with("minimumTermMonths", "24");
        };
    }

    /** How many days ago a contract began: with the first requests or up to a year later. */
    private int begun() {
        return plot.oldest() > YEAR ? plot.oldest() - dice.below(YEAR - MONTH) : plot.oldest();
    }

    /** Those of a story. */
    List<Offer> told(Story story) {
        return switch (story) {
            case QUIET_CHURNER ->
                    List.of(yearly(PLATFORM, "240", 95).from(day.plusDays(41).minusYears(1), 1));
            case OVERDUE_PAYER ->
                    List.of(
                            yearly(TEAM, "180", 60).from(anniversary(600), 1).byInvoice(),
                            offer(SUPPORT, "quarterly", "1800", 1)
                                    .from(anniversary(600), 1)
                                    .byInvoice());
            case EXPANDING_CHAMPION -> expanding();
            case RENEWAL_AT_RISK ->
                    List.of(
                            yearly(PLATFORM, "240", 140).from(day.plusDays(21).minusYears(1), 1),
                            monthly(SUPPORT, "950", 1).from(day.minusDays(200)).renewing());
            case ONBOARDING_STUCK ->
                    List.of(
                            monthly(TEAM, "19", 30)
                                    .from(day.minusDays(98))
                                    .renewing()
                                    .with("oneOffFee", price.of("4500")),
                            trial());
            case NOISY_BUT_HAPPY ->
                    List.of(
                            yearly(PLATFORM, "240", 260).from(anniversary(610), 1).renewing(),
                            monthly(SUPPORT, "950", 1).from(day.minusDays(730)).renewing());
            case REORGANISED_BEFORE ->
                    List.of(
                            yearly(PLATFORM, "240", 120)
                                    .from(day.minusDays(730))
                                    .until(day.minusDays(201)));
            case REORGANISED_AFTER ->
                    List.of(yearly(PLATFORM, "240", 150).from(day.minusDays(200), 2).renewing());
            case BIG_ONE -> big();
        };
    }

    private List<Offer> expanding() {
        List<Offer> offers = new ArrayList<>();
        int seats = 40;
        for (int months = 24; months > 0; months -= 6) {
            offers.add(yearly(PLATFORM, "240", seats).from(day.minusMonths(months), 2).renewing());
            seats += 30;
        }
        offers.add(monthly(ANALYTICS, "12.50", 100).from(day.minusMonths(3)).renewing());
        return offers;
    }

    private List<Offer> big() {
        return List.of(
                offer(PLATFORM, "multi-year", "690", 2_400)
                        .with("years", "3")
                        .from(day.minusMonths(20), 3)
                        .less("22.5"),
                offer(ANALYTICS, "monthly", "9", 2_400).from(day.minusMonths(14), 2).renewing(),
                yearly(SUPPORT, "48000", 2).from(anniversary(500), 1).renewing(),
                Offer.of("Data residency", "yearly", "30000", "EUR", 1)
                        .from(anniversary(300), 1)
                        .renewing(),
                Offer.of("Dedicated hosting", "monthly", "6500.00", "CHF", 1)
                        .from(day.minusMonths(9))
                        .renewing());
    }

    private Offer trial() {
        return monthly(ANALYTICS, "12.50", 20)
                .from(day.minusDays(10))
                .until(day.plusDays(20))
                .with("trial", "true");
    }

    private Offer yearly(String plan, String euros, int quantity) {
        return offer(plan, "yearly", euros, quantity);
    }

    private Offer monthly(String plan, String euros, int quantity) {
        return offer(plan, "monthly", euros, quantity);
    }

    private Offer offer(String plan, String period, String euros, int quantity) {
        return Offer.of(plan, period, price.of(euros), price.currency(), quantity);
    }

    /** The last time, before today, that a contract made so many days ago began anew. */
    private LocalDate anniversary(int daysAgo) {
        LocalDate begun = day.minusDays(daysAgo);
        while (begun.plusYears(1).isBefore(day)) {
            begun = begun.plusYears(1);
        }
        return begun;
    }
}
