package io.customer360.sandbox.demo.portfolio;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The latest invoices of a customer as the app's form would send them; they follow from what was
 * subscribed to, so that nothing is thrown for them.
 */
public final class Bills {

    private static final int MOST = 6;
    private static final int DAYS_TO_PAY = 30;
    private static final int LATE_FOR = 40;
    private static final int GLOBEX = 2;
    private static final Set<Integer> LATE = Set.of(GLOBEX, Story.OVERDUE_PAYER.number());
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final LocalDate day;

    /** The invoices as they stand on a day. */
    public Bills(LocalDate day) {
        this.day = day;
    }

    /** Those of a customer, oldest first. */
    public List<Map<String, String>> of(Account account) {
        List<Bill> all =
                account.offers().stream()
                        .filter(offer -> !offer.fields().containsKey("trial"))
                        .flatMap(this::due)
                        .sorted(Comparator.comparing(Bill::issued).thenComparing(Bill::amount))
                        .toList();
        List<Bill> latest = all.subList(Math.max(0, all.size() - MOST), all.size());
        return Stream.iterate(0, i -> i < latest.size(), i -> i + 1)
                .map(i -> fields(account, latest.get(i), i))
                .toList();
    }

    /** What was asked for on one day. */
    private record Bill(LocalDate issued, BigDecimal amount, String currency) {}

    private Stream<Bill> due(Offer offer) {
        Map<String, String> fields = offer.fields();
        LocalDate start = LocalDate.parse(fields.get("start"));
        LocalDate end = LocalDate.parse(fields.getOrDefault("end", day.toString()));
        LocalDate last = end.isBefore(day) ? end : day;
        BigDecimal amount = amount(fields);
        return amount.signum() <= 0
                ? Stream.empty()
                : Stream.iterate(0, i -> i + 1)
                        .map(i -> start.plusMonths((long) i * months(fields)))
                        .takeWhile(issued -> !issued.isAfter(last))
                        .map(issued -> new Bill(issued, amount, fields.get("currency")));
    }

    private Map<String, String> fields(Account account, Bill bill, int place) {
        boolean late = LATE.contains(account.id());
        LocalDate issued = late ? longAgo(bill.issued()) : bill.issued();
        LocalDate due = issued.plusDays(DAYS_TO_PAY);
        Map<String, String> fields = new TreeMap<>();
        fields.put("number", "R-%d-%04d".formatted(account.id(), 1000 + place));
        fields.put("issued", issued.toString());
        fields.put("due", due.toString());
        fields.put("amount", bill.amount().toPlainString());
        fields.put("currency", bill.currency());
        LocalDate paid = due.plusDays(late ? LATE_FOR : (account.id() + 7 * place) % 9 - 8);
        if (paid.isBefore(day)) {
            fields.put("paid", paid.toString());
        }
        return fields;
    }

    /** Whoever pays late has one that is long due, however young their contracts are. */
    private LocalDate longAgo(LocalDate issued) {
        LocalDate latest = day.minusDays(DAYS_TO_PAY + LATE_FOR - 5L);
        return issued.isAfter(latest) ? latest : issued;
    }

    /** How many months one invoice is for; weeks are asked for by the month. */
    private static int months(Map<String, String> fields) {
        return switch (fields.get("period")) {
            case "weekly", "monthly" -> 1;
            case "quarterly" -> 3;
            case "yearly" -> 12;
            default -> 12 * Integer.parseInt(fields.get("years"));
        };
    }

    private static BigDecimal amount(Map<String, String> fields) {
        BigDecimal gross =
                new BigDecimal(fields.get("price"))
                        .multiply(new BigDecimal(fields.get("quantity")))
                        .multiply(
                                BigDecimal.valueOf("weekly".equals(fields.get("period")) ? 4 : 1));
        BigDecimal net =
                switch (fields.get("discountKind")) {
                    case "percent" ->
                            gross.multiply(HUNDRED.subtract(new BigDecimal(fields.get("discount"))))
                                    .divide(HUNDRED);
                    case "amount" -> gross.subtract(new BigDecimal(fields.get("discount")));
                    default -> gross;
                };
        int digits = Currency.getInstance(fields.get("currency")).getDefaultFractionDigits();
        return net.setScale(digits, RoundingMode.HALF_EVEN);
    }
}
