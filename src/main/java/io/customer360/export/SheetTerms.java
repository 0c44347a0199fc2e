package io.customer360.export;

import io.customer360.churn.Cltv;
import io.customer360.customer.CustomerColumn;
import io.customer360.customer.ListColumn;
import io.customer360.customer.Profile;
import io.customer360.customer.Profiles;
import io.customer360.score.ShowCltv;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Money;
import io.customer360.subscription.ShowFigures;
import io.customer360.subscription.Subscription;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a file tells of the subscriptions of many customers, read only for columns that need it. */
public final class SheetTerms {
    private static final Set<ListColumn> NEEDED_FOR =
            Set.of(CustomerColumn.CLTV, CustomerColumn.LAST_RENEWAL);

    private final Profiles profiles;
    private final ShowFigures figures;
    private final ShowCltv cltv;

    /** Tells what these hold. */
    public SheetTerms(Profiles profiles, ShowFigures figures, ShowCltv cltv) {
        this.profiles = profiles;
        this.figures = figures;
        this.cltv = cltv;
    }

    /** What one customer is likely to bring, and when a subscription last began. */
    record Told(List<Money> cltv, Optional<LocalDate> lastStart) {

        /** Of a customer without subscriptions. */
        static final Told NOTHING = new Told(List.of(), Optional.empty());
    }

    /** What these columns tell of these customers. */
    Map<CustomerId, Told> of(
            Collection<CustomerId> customers, List<ListColumn> columns, Actor actor) {
        if (columns.stream().noneMatch(NEEDED_FOR::contains)) {
            return Map.of();
        }
        Collection<Profile> known = profiles.of(customers).values();
        Map<CustomerId, List<Subscription>> held = figures.held(known);
        return known.stream()
                .collect(
                        Collectors.toMap(Profile::id, one -> told(one, held.get(one.id()), actor)));
    }

    private Told told(Profile customer, List<Subscription> held, Actor actor) {
        return new Told(
                cltv.of(customer, held, actor).stream()
                        .flatMap(sheet -> sheet.values().stream())
                        .flatMap((Cltv value) -> value.value().stream())
                        .toList(),
                figures.of(customer, held).lastStart());
    }
}
