package io.customer360.subscription;

import io.customer360.shared.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The columns that subscriptions can be sorted by. */
public enum SubscriptionOrder {
    PLAN("plan", false),
    PERIOD("period", false),
    QUANTITY("quantity", false),
    PRICE("price", true),
    ARR("arr", true),
    MRR("mrr", true),
    TCV("tcv", true),
    START("start", false),
    END("end", false),
    AUTO_RENEW("autoRenew", false),
    AUTO_COLLECTION("autoCollection", false),
    STATE("state", false);

    private final String code;
    private final boolean revenue;

    SubscriptionOrder(String code, boolean revenue) {
        this.code = code;
        this.revenue = revenue;
    }

    /** The column with this name. */
    public static Optional<SubscriptionOrder> of(String code) {
        return Stream.of(values()).filter(order -> order.code.equals(code)).findFirst();
    }

    /** Its name in input and output. */
    public String code() {
        return code;
    }

    /** Whether the order would tell amounts. */
    public boolean revenue() {
        return revenue;
    }

    /** The comparison on a day; amounts compare within their currency, evergreen ends last. */
    Comparator<Subscription> on(LocalDate day) {
        return switch (this) {
            case PLAN -> by(Terms::plan, String.CASE_INSENSITIVE_ORDER);
            case PERIOD ->
                    by(
                            terms -> terms.charge().period(),
                            Comparator.comparing(PlanPeriod::kind)
                                    .thenComparing(PlanPeriod::years));
            case QUANTITY -> by(terms -> terms.charge().quantity(), Comparator.naturalOrder());
            case PRICE -> amount(held -> held.terms().charge().price());
            case ARR, MRR -> amount(held -> Revenue.arr(held, day));
            case TCV -> amount(held -> Revenue.tcv(held).amount());
            case START -> by(terms -> terms.term().start(), Comparator.naturalOrder());
            case END ->
                    by(
                            terms -> terms.term().end().orElse(LocalDate.MAX),
                            Comparator.naturalOrder());
            case AUTO_RENEW -> by(Terms::autoRenew, Comparator.naturalOrder());
            case AUTO_COLLECTION -> by(Terms::autoCollection, Comparator.naturalOrder());
            case STATE -> Comparator.comparing(held -> Revenue.state(held, day));
        };
    }

    private static <T> Comparator<Subscription> by(
            Function<Terms, T> column, Comparator<? super T> order) {
        return Comparator.comparing(held -> column.apply(held.terms()), order);
    }

    private static Comparator<Subscription> amount(Function<Subscription, Money> column) {
        return Comparator.comparing(
                column,
                Comparator.comparing((Money money) -> money.currency().getCurrencyCode())
                        .thenComparing(Money::minor));
    }
}
