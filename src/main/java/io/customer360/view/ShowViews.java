package io.customer360.view;

import io.customer360.customer.CustomerQuery;
import io.customer360.customer.ListColumns;
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

    /** Shows what this store holds. */
    public ShowViews(ListViews views, Statuses statuses) {
        this.views = views;
        this.statuses = statuses;
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
     * What these parameters ask for: the view that they name, or what else they say, which is then
     * a change to that view.
     */
    public OpenView open(Map<String, String> parameters, Actor viewer) {
        String key = Optional.ofNullable(parameters.get(VIEW)).orElse("");
        String own = Optional.ofNullable(parameters.get("columns")).orElse("");
        OpenView open = key.isEmpty() ? nothing() : view(key, viewer);
        CustomerQuery asked = CustomerQuery.of(parameters);
        CustomerQuery query =
                CustomerQuery.asks(parameters)
                        ? asked
                        : open.query().at(asked.after(), asked.before());
        return new OpenView(
                key,
                open.saved(),
                query,
                own.isEmpty() ? open.columns() : ListColumns.ofText(own),
                !query.first().equals(open.query()));
    }

    private static OpenView nothing() {
        return new OpenView("", Optional.empty(), CustomerQuery.FIRST, List.of(), false);
    }

    private OpenView view(String key, Actor viewer) {
        Optional<ShippedView> shipped = ShippedView.of(key);
        if (shipped.isPresent()) {
            CustomerQuery query = shipped.get().query(statuses.all()).orElseThrow(NotFound::new);
            return new OpenView(key, Optional.empty(), query, List.of(), false);
        }
        ListView saved = one(ViewId.of(key), viewer);
        return new OpenView(
                key, Optional.of(saved), saved.draft().query(), saved.draft().columns(), false);
    }
}
