package io.customer360.rest;

import io.customer360.shared.Money;
import io.customer360.subscription.Charge;
import io.customer360.subscription.Discount;
import io.customer360.subscription.Pause;
import io.customer360.subscription.PlanPeriod;
import io.customer360.subscription.Revenue;
import io.customer360.subscription.Subscription;
import io.customer360.subscription.SubscriptionState;
import io.customer360.subscription.Tcv;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/** A subscription as answers show it; amounts are absent for whoever may not see revenue. */
public record SubscriptionJson(
        int id,
        int customer,
        String plan,
        PlanPeriod.Kind period,
        Integer years,
        Money price,
        int quantity,
        Discount.Kind discountKind,
        Discount discount,
        LocalDate start,
        LocalDate end,
        boolean autoRenew,
        boolean autoCollection,
        boolean trial,
        LocalDate pausedFrom,
        LocalDate pausedTo,
        Integer minimumTermMonths,
        Money oneOffFee,
        Money arr,
        Money mrr,
        Money tcv,
        Boolean tcvAssumed,
        SubscriptionState state,
        String source,
        String externalId,
        List<CustomFieldJson> fields,
        int version) {

    /** Copies a subscription as it stands on a day. */
    public static SubscriptionJson of(
            Subscription held,
            List<CustomFieldJson> fields,
            LocalDate day,
            boolean revenueVisible) {
        return of(held, fields, day, revenueVisible ? Amounts.of(held, day) : Amounts.HIDDEN);
    }

    private static SubscriptionJson of(
            Subscription held, List<CustomFieldJson> fields, LocalDate day, Amounts amounts) {
        var terms = held.terms();
        var period = terms.charge().period();
        var term = terms.term();
        return new SubscriptionJson(
                held.id().value(),
                held.customer().value(),
                terms.plan(),
                period.kind(),
                period.kind() == PlanPeriod.Kind.MULTI_YEAR ? period.years() : null,
                amounts.price,
                terms.charge().quantity(),
                amounts.discountKind,
                amounts.discount,
                term.start(),
                term.end().orElse(null),
                terms.autoRenew(),
                terms.autoCollection(),
                terms.trial(),
                term.pause().map(Pause::from).orElse(null),
                term.pause().map(Pause::to).orElse(null),
                boxed(term.minimumTermMonths()),
                amounts.oneOffFee,
                amounts.arr,
                amounts.mrr,
                amounts.tcv,
                amounts.tcvAssumed,
                Revenue.state(held, day),
                held.externalId().source(),
                held.externalId().id(),
                fields,
                held.version());
    }

    private static Integer boxed(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    /** Everything that only some may see, in one place so that it is hidden in one place. */
    private record Amounts(
            Money price,
            Discount.Kind discountKind,
            Discount discount,
            Money oneOffFee,
            Money arr,
            Money mrr,
            Money tcv,
            Boolean tcvAssumed) {
        static final Amounts HIDDEN = new Amounts(null, null, null, null, null, null, null, null);

        static Amounts of(Subscription held, LocalDate day) {
            Charge charge = held.terms().charge();
            Tcv tcv = Revenue.tcv(held);
            return new Amounts(
                    charge.price(),
                    charge.discount().kind(),
                    charge.discount(),
                    charge.oneOffFee(),
                    Revenue.arr(held, day),
                    Revenue.mrr(held, day).rounded(),
                    tcv.amount(),
                    tcv.assumed());
        }
    }
}
