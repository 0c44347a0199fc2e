package io.customer360.adapter.ao.subscription;

import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.Money;
import io.customer360.shared.Percent;
import io.customer360.shared.Stamp;
import io.customer360.shared.UserKey;
import io.customer360.subscription.Charge;
import io.customer360.subscription.Discount;
import io.customer360.subscription.Pause;
import io.customer360.subscription.PlanPeriod;
import io.customer360.subscription.Subscription;
import io.customer360.subscription.SubscriptionId;
import io.customer360.subscription.Term;
import io.customer360.subscription.Terms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Copies subscriptions to and from rows. */
final class SubscriptionRows {

    private SubscriptionRows() {}

    static Map<String, Object> columns(
            CustomerId customer, ExternalId id, Terms terms, Stamp stamp) {
        Map<String, Object> row = new HashMap<>();
        row.put(SubscriptionRow.ORG_ID, customer.value());
        row.put(SubscriptionRow.SOURCE, id.source());
        row.put(SubscriptionRow.EXT_ID, id.id());
        row.put(SubscriptionRow.PLAN_NAME, terms.plan());
        row.put(SubscriptionRow.AUTO_RENEW, terms.autoRenew());
        row.put(SubscriptionRow.AUTO_COLLECTION, terms.autoCollection());
        row.put(SubscriptionRow.TRIAL, terms.trial());
        put(row, terms.charge());
        put(row, terms.term());
        row.put(SubscriptionRow.CREATED, stamp.created().toEpochMilli());
        row.put(SubscriptionRow.CREATED_BY, stamp.createdBy().value());
        row.put(SubscriptionRow.UPDATED, stamp.updated().toEpochMilli());
        row.put(SubscriptionRow.UPDATED_BY, stamp.updatedBy().value());
        row.put(SubscriptionRow.VERSION, 1);
        return row;
    }

    private static void put(Map<String, Object> row, Charge charge) {
        row.put(SubscriptionRow.PERIOD_KIND, charge.period().kind().name());
        row.put(SubscriptionRow.PERIOD_YEARS, charge.period().years());
        row.put(SubscriptionRow.CURRENCY, charge.currency().getCurrencyCode());
        row.put(SubscriptionRow.PRICE_MINOR, charge.price().minor());
        row.put(SubscriptionRow.QUANTITY, charge.quantity());
        row.put(SubscriptionRow.DISCOUNT_KIND, charge.discount().kind().name());
        row.put(SubscriptionRow.DISCOUNT_AMOUNT, amount(charge.discount()));
        row.put(SubscriptionRow.ONE_OFF_MINOR, charge.oneOffFee().minor());
    }

    private static void put(Map<String, Object> row, Term term) {
        row.put(SubscriptionRow.START_DAY, term.start().toString());
        row.put(SubscriptionRow.END_DAY, text(term.end()));
        row.put(SubscriptionRow.PAUSED_FROM, text(term.pause().map(Pause::from)));
        row.put(SubscriptionRow.PAUSED_TO, text(term.pause().map(Pause::to)));
        row.put(SubscriptionRow.MINIMUM_MONTHS, boxed(term.minimumTermMonths()));
    }

    static void update(SubscriptionRow row, Subscription next) {
        var terms = next.terms();
        row.setPlanName(terms.plan());
        row.setAutoRenew(terms.autoRenew());
        row.setAutoCollection(terms.autoCollection());
        row.setTrial(terms.trial());
        update(row, terms.charge());
        update(row, terms.term());
        row.setUpdated(next.stamp().updated().toEpochMilli());
        row.setUpdatedBy(next.stamp().updatedBy().value());
        row.setVersion(next.version());
        row.save();
    }

    private static void update(SubscriptionRow row, Charge charge) {
        row.setPeriodKind(charge.period().kind().name());
        row.setPeriodYears(charge.period().years());
        row.setCurrency(charge.currency().getCurrencyCode());
        row.setPriceMinor(charge.price().minor());
        row.setQuantity(charge.quantity());
        row.setDiscountKind(charge.discount().kind().name());
        row.setDiscountAmount(amount(charge.discount()));
        row.setOneOffMinor(charge.oneOffFee().minor());
    }

    private static void update(SubscriptionRow row, Term term) {
        row.setStartDay(term.start().toString());
        row.setEndDay(text(term.end()));
        row.setPausedFrom(text(term.pause().map(Pause::from)));
        row.setPausedTo(text(term.pause().map(Pause::to)));
        row.setMinimumMonths(boxed(term.minimumTermMonths()));
    }

    static Subscription copy(SubscriptionRow row) {
        return new Subscription(
                new SubscriptionId(row.getID()),
                new CustomerId(row.getOrgId()),
                new ExternalId(row.getSource(), row.getExtId()),
                new Terms(
                        row.getPlanName(),
                        charge(row),
                        term(row),
                        row.isAutoRenew(),
                        row.isAutoCollection(),
                        row.isTrial()),
                new Stamp(
                        Instant.ofEpochMilli(row.getCreated()),
                        new UserKey(row.getCreatedBy()),
                        Instant.ofEpochMilli(row.getUpdated()),
                        new UserKey(row.getUpdatedBy())),
                row.getVersion());
    }

    private static Charge charge(SubscriptionRow row) {
        var currency = Currency.getInstance(row.getCurrency());
        return new Charge(
                new PlanPeriod(PlanPeriod.Kind.valueOf(row.getPeriodKind()), row.getPeriodYears()),
                new Money(row.getPriceMinor(), currency),
                row.getQuantity(),
                discount(row, currency),
                new Money(row.getOneOffMinor(), currency));
    }

    private static Term term(SubscriptionRow row) {
        return new Term(
                LocalDate.parse(row.getStartDay()),
                Optional.ofNullable(row.getEndDay()).map(LocalDate::parse),
                Optional.ofNullable(row.getPausedFrom())
                        .map(
                                from ->
                                        new Pause(
                                                LocalDate.parse(from),
                                                LocalDate.parse(row.getPausedTo()))),
                row.getMinimumMonths() == null
                        ? OptionalInt.empty()
                        : OptionalInt.of(row.getMinimumMonths()));
    }

    private static Discount discount(SubscriptionRow row, Currency currency) {
        long amount = row.getDiscountAmount();
        return switch (Discount.Kind.valueOf(row.getDiscountKind())) {
            case NONE -> new Discount.None();
            case PERCENT -> new Discount.PercentOff(new Percent(Math.toIntExact(amount)));
            case AMOUNT -> new Discount.AmountOff(new Money(amount, currency));
        };
    }

    private static long amount(Discount discount) {
        if (discount instanceof Discount.PercentOff share) {
            return share.percent().basisPoints();
        }
        return discount instanceof Discount.AmountOff off ? off.amount().minor() : 0;
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    private static Integer boxed(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}
