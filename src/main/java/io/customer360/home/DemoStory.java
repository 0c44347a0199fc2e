package io.customer360.home;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * One customer of the demo, told in days from today so that it never grows old.
 *
 * @param status the place of its status among those there are, counted from 0
 * @param tier the place of its tier, likewise
 * @param left why it left after its last contract, by the code of a reason; blank for who stays
 * @param own whether whoever adds the demo looks after this customer
 */
record DemoStory(
        String name,
        String industry,
        String country,
        String zone,
        int status,
        int tier,
        String left,
        boolean own,
        List<Deal> deals,
        List<Bill> bills,
        List<Someone> people,
        List<String> tags,
        String note) {

    /**
     * What every demo customer is called after its name, so that nobody takes it for a real one.
     */
    private static final String MARK = " (demo)";

    /** A subscription: it began so many days ago, and ends in so many unless it goes on. */
    record Deal(String plan, String period, String price, int seats, int began, OptionalInt ends) {}

    /** An invoice of so many days ago, due in 30, and paid after so many unless it is open. */
    record Bill(String amount, int issued, OptionalInt paid) {}

    /** A contact, by the place of its type among those there are. */
    record Someone(String name, String role, int type, boolean important) {}

    /** One of those who stay. */
    DemoStory(
            String name,
            String industry,
            String country,
            String zone,
            int status,
            int tier,
            boolean own,
            List<Deal> deals,
            List<Bill> bills,
            List<Someone> people,
            List<String> tags,
            String note) {
        this(
                name, industry, country, zone, status, tier, "", own, deals, bills, people, tags,
                note);
    }

    /** How many days ago its last contract ended; 0 while one goes on. */
    int daysGone() {
        return deals.stream().mapToInt(deal -> Math.max(0, -deal.ends().orElse(0))).min().orElse(0);
    }

    /** The name of the organisation. */
    String organisation() {
        return name + MARK;
    }

    /** An address that can belong to nobody. */
    String address(Someone person) {
        String local = person.name().toLowerCase(Locale.ROOT).replace(' ', '.');
        return local + "@" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-") + ".example";
    }
}
