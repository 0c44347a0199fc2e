package io.customer360.sandbox.demo.portfolio;

import java.time.LocalDate;
import java.util.List;

/** The eight customers of the demo; every kind of subscription occurs, dated from today. */
public final class FirstCustomers {

    /** The names of their organisations in the order of their ids, from 1. */
    public static final List<String> NAMES =
            List.of(
                    "Acme Corporation",
                    "Globex",
                    "Initech",
                    "Umbrella Ltd",
                    "Stark Industries",
                    "Wayne Enterprises",
                    "Hooli",
                    "Vandelay");

    private static final String PLATFORM = "Platform Enterprise";
    private static final String TEAM = "Platform Team";
    private static final String SUPPORT = "Premium Support";
    private static final String ANALYTICS = "Analytics";

    private static final int FIRST_OF_FINANCE = 7;
    private static final int OF_BOTH = 4;

    private final LocalDate today;

    /** The eight as of a day. */
    public FirstCustomers(LocalDate today) {
        this.today = today;
    }

    /** In the order of their ids, from 1. */
    public List<Account> all() {
        return List.of(
                acme(), globex(), initech(), umbrella(), stark(), wayne(), hooli(), vandelay());
    }

    /** The projects whose desks serve the customer of this id. */
    public static List<String> desks(int id) {
        return id == OF_BOTH
                ? List.of("SUP", "FIN")
                : List.of(id < FIRST_OF_FINANCE ? "SUP" : "FIN");
    }

    private Account acme() {
        return new Account(
                1,
                "carla",
                1,
                "US",
                "America/New_York",
                3,
                List.of(
                        Offer.of(PLATFORM, "yearly", "240.00", "USD", 120)
                                .from(monthsAgo(13), 2)
                                .renewing(),
                        Offer.of(SUPPORT, "monthly", "950.00", "USD", 1)
                                .from(monthsAgo(7), 1)
                                .renewing(),
                        Offer.of(ANALYTICS, "monthly", "12.50", "USD", 40)
                                .from(day(-10))
                                .until(day(20))
                                .with("trial", "true")));
    }

    /** The renewal that somebody must look after: 20 days left, and it does not renew itself. */
    private Account globex() {
        LocalDate started = day(21).minusYears(1);
        return new Account(
                2,
                "carla",
                2,
                "DE",
                "Europe/Berlin",
                5,
                List.of(
                        Offer.of(PLATFORM, "yearly", "240.00", "EUR", 85)
                                .from(started, 1)
                                .byInvoice(),
                        Offer.of(SUPPORT, "quarterly", "1800.00", "EUR", 1)
                                .from(started, 1)
                                .less("10")));
    }

    private Account initech() {
        return new Account(
                3,
                "carla",
                3,
                "US",
                "America/Chicago",
                2,
                List.of(
                        Offer.of(TEAM, "monthly", "19.00", "USD", 25).from(monthsAgo(3)).renewing(),
                        Offer.of(ANALYTICS, "weekly", "75.00", "USD", 1)
                                .from(day(-120))
                                .paused(day(-15), day(30))));
    }

    private Account umbrella() {
        return new Account(
                4,
                "dan",
                4,
                "GB",
                "Europe/London",
                4,
                List.of(
                        Offer.of(PLATFORM, "yearly", "210.00", "GBP", 300)
                                .from(monthsAgo(16), 2)
                                .renewing()
                                .less("12.5"),
                        Offer.of(ANALYTICS, "yearly", "90.00", "GBP", 300)
                                .from(monthsAgo(3), 1)
                                .renewing(),
                        Offer.of("Onboarding workshop", "yearly", "0.00", "GBP", 1)
                                .from(monthsAgo(3), 1)
                                .with("oneOffFee", "4500.00")));
    }

    private Account stark() {
        return new Account(
                5,
                "dan",
                5,
                "US",
                "America/Los_Angeles",
                3,
                List.of(
                        Offer.of(PLATFORM, "multi-year", "690.00", "USD", 450)
                                .with("years", "3")
                                .from(monthsAgo(20), 3),
                        Offer.of(SUPPORT, "yearly", "24000.00", "USD", 1)
                                .from(monthsAgo(8), 1)
                                .renewing(),
                        Offer.of(ANALYTICS, "monthly", "11.00", "USD", 450)
                                .with("discountKind", "amount")
                                .with("discount", "250.00")
                                .from(monthsAgo(8), 1)
                                .renewing(),
                        Offer.of("Data residency", "yearly", "5000.00", "EUR", 1)
                                .from(monthsAgo(2), 1)));
    }

    private Account wayne() {
        return new Account(
                6,
                "dan",
                6,
                "JP",
                "Asia/Tokyo",
                1,
                List.of(Offer.of(TEAM, "yearly", "36000", "JPY", 60).from(day(14), 1).renewing()));
    }

    private Account hooli() {
        return new Account(
                7,
                "",
                7,
                "US",
                "America/Los_Angeles",
                6,
                List.of(Offer.of(TEAM, "yearly", "180.00", "USD", 35).from(monthsAgo(26), 2)));
    }

    private Account vandelay() {
        return new Account(
                8,
                "",
                8,
                "FR",
                "Europe/Paris",
                2,
                List.of(
                        Offer.of(TEAM, "monthly", "21.00", "EUR", 18)
                                .from(monthsAgo(2))
                                .with("minimumTermMonths", "24")));
    }

    private LocalDate monthsAgo(int months) {
        return today.minusMonths(months);
    }

    private LocalDate day(int fromToday) {
        return today.plusDays(fromToday);
    }
}
