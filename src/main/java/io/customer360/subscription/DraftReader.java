package io.customer360.subscription;

import io.customer360.shared.Currencies;
import io.customer360.shared.ExternalId;
import io.customer360.shared.Fields;
import io.customer360.shared.Money;
import io.customer360.shared.Parse;
import io.customer360.shared.Percent;
import io.customer360.shared.Rejected;
import io.customer360.shared.Text;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Reads a draft part by part; what joins several fields is checked once each of them is right. */
final class DraftReader {

    /** Stands in while the currency is refused: with the most digits of all it doubts no amount. */
    private static final Currency ANY = Currencies.of("CLF");

    private final Fields fields;

    DraftReader(Map<String, String> input) {
        fields = new Fields(input);
    }

    SubscriptionDraft draft(Map<String, List<String>> custom) {
        Optional<Integer> version = fields.optional("version", Parse::version);
        Optional<String> plan = fields.required("plan", line(Terms.MAX_PLAN));
        Optional<Charge> charge = charge();
        Optional<Term> term = term();
        boolean autoRenew = fields.flag("autoRenew");
        boolean autoCollection = fields.flag("autoCollection");
        boolean trial = fields.flag("trial");
        Optional<ExternalId> externalId = externalId();
        charge.ifPresent(
                costs ->
                        term.ifPresent(
                                runs ->
                                        fields.attempt(
                                                "price", () -> Terms.countable(costs, runs))));
        fields.check();
        return new SubscriptionDraft(
                version.map(OptionalInt::of).orElse(OptionalInt.empty()),
                new Terms(
                        plan.orElseThrow(),
                        charge.orElseThrow(),
                        term.orElseThrow(),
                        autoRenew,
                        autoCollection,
                        trial),
                externalId,
                custom);
    }

    private Optional<Charge> charge() {
        Optional<PlanPeriod> period = period();
        Optional<Currency> currency = fields.required("currency", Currencies::of);
        Function<String, Money> amount = text -> amount(text, currency.orElse(ANY));
        Optional<Money> price = fields.required("price", amount);
        Optional<Integer> quantity =
                fields.required(
                        "quantity", text -> Parse.wholeNumber(text, 0, Charge.MAX_QUANTITY));
        Optional<Discount> discount = discount(amount);
        Optional<Money> fee = fields.optional("oneOffFee", amount);
        if (!fields.clean(
                "period",
                "years",
                "currency",
                "price",
                "quantity",
                "discountKind",
                "discount",
                "oneOffFee")) {
            return Optional.empty();
        }
        return fields.attempt(
                "price",
                () ->
                        new Charge(
                                period.orElseThrow(),
                                price.orElseThrow(),
                                quantity.orElseThrow(),
                                discount.orElseThrow(),
                                fee.orElse(Money.zero(currency.orElseThrow()))));
    }

    private Optional<PlanPeriod> period() {
        return fields.required("period", PlanPeriod.Kind::of)
                .flatMap(
                        kind ->
                                kind == PlanPeriod.Kind.MULTI_YEAR
                                        ? fields.required("years", DraftReader::years)
                                        : Optional.of(PlanPeriod.of(kind)));
    }

    private Optional<Discount> discount(Function<String, Money> amount) {
        Discount.Kind kind =
                fields.optional("discountKind", Discount.Kind::of).orElse(Discount.Kind.NONE);
        return switch (kind) {
            case NONE -> Optional.of(new Discount.None());
            case PERCENT -> fields.required("discount", Percent::of).map(Discount.PercentOff::new);
            case AMOUNT -> fields.required("discount", amount).map(Discount.AmountOff::new);
        };
    }

    private Optional<Term> term() {
        Optional<LocalDate> start = fields.required("start", Parse::day);
        Optional<LocalDate> end = fields.optional("end", Parse::day);
        Optional<Pause> pause = pause();
        Optional<Integer> minimum =
                fields.optional(
                        "minimumTermMonths", text -> Parse.wholeNumber(text, 1, Term.MAX_MINIMUM));
        if (!fields.clean("start", "end", "pausedFrom", "pausedTo", "minimumTermMonths")) {
            return Optional.empty();
        }
        return fields.attempt(
                "start",
                () ->
                        new Term(
                                start.orElseThrow(),
                                end,
                                pause,
                                minimum.map(OptionalInt::of).orElse(OptionalInt.empty())));
    }

    private Optional<Pause> pause() {
        if (!fields.given("pausedFrom") && !fields.given("pausedTo")) {
            return Optional.empty();
        }
        Optional<LocalDate> from = fields.required("pausedFrom", Parse::day);
        Optional<LocalDate> to = fields.required("pausedTo", Parse::day);
        return from.flatMap(
                first ->
                        to.flatMap(
                                last -> fields.attempt("pausedTo", () -> new Pause(first, last))));
    }

    private Optional<ExternalId> externalId() {
        if (!fields.given("source") && !fields.given("externalId")) {
            return Optional.empty();
        }
        Optional<String> source = fields.required("source", line(ExternalId.MAX_SOURCE));
        Optional<String> id = fields.required("externalId", line(ExternalId.MAX_ID));
        return source.flatMap(from -> id.map(name -> new ExternalId(from, name)));
    }

    private static PlanPeriod years(String text) {
        return PlanPeriod.years(Parse.wholeNumber(text, 2, PlanPeriod.MAX_YEARS));
    }

    private static Money amount(String text, Currency currency) {
        Money amount = Money.of(text, currency);
        if (amount.negative()) {
            throw Rejected.value("c360.input.negative.error");
        }
        return amount;
    }

    private static Function<String, String> line(int max) {
        return text -> Text.line(text, max);
    }
}
