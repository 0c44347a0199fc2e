package io.customer360.rest;

import io.customer360.churn.Cltv;
import io.customer360.churn.Exposure;
import io.customer360.churn.Life;
import io.customer360.rest.view.Rounded;
import io.customer360.score.ShowCltv;
import io.customer360.shared.Money;
import io.customer360.shared.Percent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/**
 * What a customer will bring, with everything that it is worked out from.
 *
 * @param known whether there is any; if not, everything else is absent
 * @param counting whether it will be known as soon as it is counted who left and who stayed
 * @param ofRevenue whether the margin is all of it, so that this is revenue
 * @param months how many more are expected
 * @param capped whether it is the cap that says so
 * @param monthlyLoss the percentage that leaves in a month; absent while nobody has left
 */
public record CltvJson(
        int customer,
        boolean revenueVisible,
        boolean known,
        boolean counting,
        List<Item> items,
        boolean ofRevenue,
        Percent margin,
        Rounded months,
        boolean capped,
        Integer cap,
        BigDecimal monthlyLoss,
        LocalDate first,
        Band band,
        Counted own,
        Counted portfolio,
        Integer weight,
        Integer model) {

    private static final double PERCENT = 100;

    /** The value in one currency; absent where it is more than can be told. */
    public record Item(Money arr, Money mrr, Money value, Money realised, Money lifetimeTotal) {

        static Item of(Cltv value) {
            return new Item(
                    value.arr(),
                    value.mrr().orElse(null),
                    value.value().orElse(null),
                    value.realised().orElse(null),
                    value.lifetimeTotal().orElse(null));
        }
    }

    /** The months of tenure that customers alike have in common. */
    public record Band(int from, Integer to) {}

    /** How many left in how many months of customers. */
    public record Counted(long losses, long months) {

        static Counted of(Exposure exposure) {
            return new Counted(exposure.losses(), exposure.months());
        }
    }

    private static BigDecimal percent(double part) {
        return BigDecimal.valueOf(PERCENT * part).setScale(2, RoundingMode.HALF_UP);
    }

    /** There is none, or none that this reader may see. */
    static CltvJson none(int customer, boolean revenueVisible) {
        return none(customer, revenueVisible, false);
    }

    private static CltvJson none(int customer, boolean revenueVisible, boolean counting) {
        return new CltvJson(
                customer,
                revenueVisible,
                false,
                counting,
                List.of(),
                false,
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static CltvJson of(int customer, ShowCltv.Sheet sheet) {
        return sheet.life()
                .map(life -> of(customer, sheet, life))
                .orElseGet(() -> none(customer, true, true));
    }

    private static CltvJson of(int customer, ShowCltv.Sheet sheet, Life life) {
        var loss = life.monthlyLoss();
        var to = life.band().to();
        return new CltvJson(
                customer,
                true,
                true,
                false,
                sheet.values().stream().map(Item::of).toList(),
                sheet.model().ofRevenue(),
                sheet.model().margin(),
                new Rounded(life.months()),
                life.capped(),
                life.cap(),
                loss.isPresent() ? percent(loss.getAsDouble()) : null,
                sheet.first(),
                new Band(life.band().from(), to.isPresent() ? to.getAsInt() : null),
                Counted.of(life.own()),
                Counted.of(life.portfolio()),
                life.weight(),
                sheet.model().version());
    }
}
