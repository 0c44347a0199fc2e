package io.customer360.view;

import io.customer360.customer.CustomerQuery;
import io.customer360.customer.ListColumns;
import io.customer360.customer.ListCustomers;
import io.customer360.shared.Actor;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.status.Statuses;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells which views somebody has, and what an address asks for that names one. */
public final class ShowViews {
    private static final String VIEW = "view";

    private final ListViews views;
    private final Statuses statuses;
    private final ListCustomers customers;

    /** Shows what this store holds. */
    public ShowViews(ListViews views, Statuses statuses, ListCustomers customers) {
        this.views = views;
        this.statuses = statuses;
        this.customers = customers;
    }

    /** Those that come with the app and make sense. */
    public List<ShippedView> shipped() {
        return Stream.of(ShippedView.values())
                .filter(view -> view.query(statuses.all()).isPresent())
                .toList();
    }

    /** Those that people have saved and this person can open, by name. */
    public List<ListView> saved(Actor viewer) {
        viewer.require(Permission.VIEW);
        return views.of(viewer.key()).stream().filter(view -> view.openTo(viewer)).toList();
    }

    /** The saved view with this id. */
    public ListView one(ViewId id, Actor viewer) {
        viewer.require(Permission.VIEW);
        return views.find(id).filter(view -> view.openTo(viewer)).orElseThrow(NotFound::new);
    }

    /**
     * What these parameters ask for: the view that they name, in the order they say if they do, or
     * the customers that they name, which is then a change to that view. What of a view makes no
     * sense any more, or none to this person, is left out.
     */
    public OpenView open(Map<String, String> parameters, Actor viewer) {
        String key = Optional.ofNullable(parameters.get(VIEW)).orElse("");
        String own = Optional.ofNullable(parameters.get("columns")).orElse("");
        OpenView open = key.isEmpty() ? nothing() : view(key, viewer);
        CustomerQuery kept = customers.meaning().possible(open.query(), viewer);
        CustomerQuery asked =
                CustomerQuery.filters(parameters)
                        ? CustomerQuery.of(parameters)
                        : kept.with(parameters);
        CustomerQuery query = customers.meaning().sorted(asked, viewer);
        boolean changed = !query.first().equals(kept);
        return new OpenView(
                key,
                open.saved(),
                query,
                own.isEmpty() ? open.columns() : ListColumns.ofText(own),
                changed,
                !changed && !kept.equals(open.query()));
    }

    private static OpenView nothing() {
        return new OpenView("", Optional.empty(), CustomerQuery.FIRST, List.of(), false, false);
    }

    private OpenView view(String key, Actor viewer) {
        Optional<ShippedView> shipped = ShippedView.of(key);
        if (shipped.isPresent()) {
            CustomerQuery query = shipped.get().query(statuses.all()).orElseThrow(NotFound::new);
            return new OpenView(key, Optional.empty(), query, List.of(), false, false);
        }
        ListView saved = one(ViewId.of(key), viewer);
        ViewDraft says = saved.draft();
        return new OpenView(key, Optional.of(saved), says.query(), says.columns(), false, false);
    }
}
