package io.customer360.csm;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.customer360.revenue.Conversion;
import io.customer360.revenue.ConvertSums;
import io.customer360.revenue.Converted;
import io.customer360.revenue.RevenueDirectory.Among;
import io.customer360.shared.Actor;
import io.customer360.shared.Money;
import io.customer360.shared.MoneySums;
import io.customer360.shared.Permission;
import io.customer360.shared.Today;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Shows somebody how much of their customers they keep. Amounts of several currencies are told in
 * the base currency, all by the rates of today, so that no rate looks like growth; without one, or
 * without a rate, one currency is told at a time.
 */
public final class ShowRetention {
    private final Pieces pieces;
    private final Spans spans;
    private final ConvertSums convert;
    private final Answers answers;
    private final Today today;
    private final Clock clock;

    /** Counts what these hold. */
    public ShowRetention(
            Pieces pieces,
            Spans spans,
            ConvertSums convert,
            Answers answers,
            Today today,
            Clock clock) {
        this.pieces = pieces;
        this.spans = spans;
        this.convert = convert;
        this.answers = answers;
        this.today = today;
        this.clock = clock;
    }

    /**
     * Counts all customers of somebody, in a currency of theirs if asked for; nothing when they are
     * too many to be checked for them. For those who see everybody it is counted now and then.
     */
    public Optional<RetentionSheet> of(Actor viewer, Optional<String> currency) {
        viewer.require(Permission.VIEW);
        LocalDate day = today.in(Optional.empty());
        Optional<Conversion> conversion = convert.conversion();
        return pieces.of(viewer)
                .map(
                        these ->
                                viewer.may(Permission.VIEW_ALL)
                                        ? remembered(these, currency, conversion, day)
                                        : count(these, currency, conversion, day));
    }

    /** Only currencies that are used are questions of their own, whatever somebody asks for. */
    private RetentionSheet remembered(
            List<Among> these,
            Optional<String> asked,
            Optional<Conversion> conversion,
            LocalDate day) {
        RetentionSheet usual = kept(these, Optional.empty(), conversion, day);
        return usual.currencies().stream()
                .filter(it -> asked.filter(it.getCurrencyCode()::equals).isPresent())
                .filter(it -> usual.base() || !usual.currency().equals(Optional.of(it)))
                .findFirst()
                .map(it -> kept(these, asked, conversion, day))
                .orElse(usual);
    }

    private RetentionSheet kept(
            List<Among> these,
            Optional<String> currency,
            Optional<Conversion> conversion,
            LocalDate day) {
        String question =
                String.join(
                        " ",
                        "retention",
                        day.toString(),
                        currency.orElse(""),
                        Integer.toString(conversion.hashCode()));
        Answers.Told<RetentionSheet> told =
                answers.get(question, () -> count(these, currency, conversion, day));
        return told.answer().at(told.at());
    }

    private RetentionSheet count(
            List<Among> these,
            Optional<String> asked,
            Optional<Conversion> conversion,
            LocalDate day) {
        List<Span> paid = these.stream().flatMap(piece -> spans.of(piece).stream()).toList();
        Map<Currency, Long> used =
                paid.stream().collect(groupingBy(it -> it.yearly().currency(), counting()));
        MoneySums one = MoneySums.of(used.keySet().stream().map(it -> new Money(1, it)).toList());
        List<Currency> missing =
                conversion.map(it -> it.of(one, day)).map(Converted::missing).orElse(List.of());
        Optional<Currency> single =
                asked.flatMap(code -> find(used, code))
                        .or(
                                () ->
                                        conversion.isPresent() && missing.isEmpty()
                                                ? Optional.empty()
                                                : usual(used));
        boolean base = single.isEmpty() && conversion.isPresent() && missing.isEmpty();
        List<Span> priced =
                base
                        ? paid.stream().map(it -> converted(it, conversion.get(), day)).toList()
                        : paid.stream().map(it -> only(it, single)).toList();
        return new RetentionSheet(
                (int) paid.stream().map(Span::customer).distinct().count(),
                CountRetention.of(priced, day),
                base ? conversion.map(Conversion::base) : single,
                base,
                used.keySet().stream()
                        .sorted(Comparator.comparing(Currency::getCurrencyCode))
                        .toList(),
                missing,
                clock.instant());
    }

    private static Optional<Currency> find(Map<Currency, Long> used, String code) {
        return used.keySet().stream().filter(it -> it.getCurrencyCode().equals(code)).findFirst();
    }

    /** The one that is used most. */
    private static Optional<Currency> usual(Map<Currency, Long> used) {
        return used.entrySet().stream()
                .max(
                        Map.Entry.<Currency, Long>comparingByValue()
                                .thenComparing(it -> it.getKey().getCurrencyCode()))
                .map(Map.Entry::getKey);
    }

    private static Span converted(Span span, Conversion conversion, LocalDate day) {
        return span.at(
                conversion
                        .of(MoneySums.of(List.of(span.yearly())), day)
                        .total()
                        .orElseGet(() -> Money.zero(conversion.base())));
    }

    /** Who pays in another currency is a customer as well, who pays nothing in this one. */
    private static Span only(Span span, Optional<Currency> currency) {
        return currency.filter(span.yearly().currency()::equals).isPresent()
                ? span
                : span.at(Money.zero(currency.orElseThrow()));
    }
}
