package io.customer360.sandbox.demo.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Customers that repeat themselves: the same seed, day and size give the same ones everywhere, each
 * without the others. The first eight are not made here, see {@link FirstCustomers}.
 */
public final class Portfolio {

    /** The seed of the demo. */
    public static final long SEED = 360;

    private static final double STEEPNESS = 0.9;
    private static final int FLATTENED = 8;

    private static final List<List<String>> DESKS =
            List.of(
                    List.of("SUP"),
                    List.of("SUP", "FIN"),
                    List.of("SUP", "OPS"),
                    List.of("SUP"),
                    List.of("OPS", "SUP", "FIN"),
                    List.of("SUP", "FIN"),
                    List.of("FIN"),
                    List.of("SUP", "OPS", "FIN"));

    private static final List<String> ALL_DESKS = List.of("SUP", "FIN", "OPS");

    private final long seed;
    private final LocalDate day;
    private final Size size;
    private final int[] ranks;
    private final double total;

    /** The portfolio of a seed as it stands in the morning of a day. */
    public Portfolio(long seed, LocalDate day, Size size) {
        this.seed = seed;
        this.day = day;
        this.size = size;
        this.ranks = shuffled(size.customers());
        this.total = IntStream.range(0, ranks.length).mapToDouble(Portfolio::weight).sum();
    }

    /** The day in whose morning it stands. */
    public LocalDate day() {
        return day;
    }

    /** All customers but the first eight, one after the other. */
    public Stream<Customer> customers() {
        return IntStream.rangeClosed(Company.FIRST, size.customers()).mapToObj(this::customer);
    }

    /** What the app is to know about all customers but the first eight. */
    public Stream<Account> accounts() {
        return IntStream.rangeClosed(Company.FIRST, size.customers())
                .mapToObj(number -> account(number, plot(number, Story.of(number))));
    }

    /** The customer of a number from 9. */
    public Customer customer(int number) {
        Optional<Story> story = Story.of(number);
        List<String> desks = story.isPresent() ? ALL_DESKS : dice(number, Topic.DESKS).of(DESKS);
        return customer(number, plot(number, story), desks);
    }

    private Customer customer(int number, Plot plot, List<String> desks) {
        Company company = Company.number(number);
        List<Member> members = members(number, plot);
        return new Customer(
                number,
                company,
                desks,
                members,
                new Requests(day, number, company, plot, desks, members, dice(number, Topic.WORK))
                        .all(),
                account(number, plot));
    }

    private Plot plot(int number, Optional<Story> story) {
        Dice dice = dice(number, Topic.PLOT);
        return story.map(Story::plot)
                .orElseGet(() -> Plot.usual(requests(number), people(number), dice));
    }

    private int requests(int number) {
        return (int) Math.round(size.requests() * weight(ranks[number - 1]) / total);
    }

    /** Who asks more has more people. */
    private int people(int number) {
        double share = 1 - (double) ranks[number - 1] / ranks.length;
        int more = (int) (2 * size.members() * share * share);
        return Math.min(Members.MOST, 1 + more + dice(number, Topic.PEOPLE).below(4));
    }

    /** A customer that was split in two has its people in both. */
    private List<Member> members(int number, Plot plot) {
        int from =
                number == Story.REORGANISED_AFTER.number()
                        ? Story.REORGANISED_BEFORE.number()
                        : number;
        return Members.of(from, Company.number(from), plot.members(), dice(from, Topic.MEMBERS));
    }

    private Account account(int number, Plot plot) {
        Company company = Company.number(number);
        Dice dice = dice(number, Topic.ACCOUNT);
        Offers offers = new Offers(day, company.country(), plot, dice);
        return new Account(
                number,
                dice.chance(0.05) ? "" : dice.of(Staff.CSMS),
                company.industry(),
                company.country(),
                company.zone(),
                plot.status(),
                Story.of(number).map(offers::told).orElseGet(() -> offers.usual(number)));
    }

    private int[] shuffled(int count) {
        int[] numbers = IntStream.range(0, count).toArray();
        Dice dice = dice(0, Topic.RANKS);
        for (int i = count - 1; i > 0; i--) {
            int other = dice.below(i + 1);
            int kept = numbers[i];
            numbers[i] = numbers[other];
            numbers[other] = kept;
        }
        return numbers;
    }

    private static double weight(int rank) {
        return StrictMath.pow(rank + FLATTENED, -STEEPNESS);
    }

    private Dice dice(int number, Topic topic) {
        return new Dice(seed, (long) number * Topic.values().length + topic.ordinal());
    }

    /** What is thrown for apart, so that a change of one leaves the others as they are. */
    private enum Topic {
        RANKS,
        PLOT,
        PEOPLE,
        MEMBERS,
        DESKS,
        WORK,
        ACCOUNT
    }
}
