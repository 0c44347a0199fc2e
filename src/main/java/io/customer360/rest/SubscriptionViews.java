package io.customer360.rest;

import io.customer360.rest.view.View;
import io.customer360.settings.Tile;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.subscription.ShowSubscriptions;
import io.customer360.subscription.Subscription;
import io.customer360.subscription.SubscriptionId;
import io.customer360.subscription.SubscriptionQuery;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;

/** Views of subscriptions that the API and the pages share. Who asks has been checked before. */
public final class SubscriptionViews implements WidgetSources, TileSources, CountedSources {
    private static final Currency USUAL = Currency.getInstance("EUR");
    private static final int NEAR = 30;

    private final ShowSubscriptions shown;
    private final SubscriptionFields fields;

    /** Wired by Spring. */
    public SubscriptionViews(ShowSubscriptions shown, SubscriptionFields fields) {
        this.shown = shown;
        this.fields = fields;
    }

    @Override
    public List<WidgetSource> widgets() {
        return List.of(
                new WidgetSource(
                        "subscriptions",
                        "/subscriptions",
                        (customer, actor) -> list(customer, SubscriptionQuery.ALL, false, actor)),
                new WidgetSource(
                        "subscriptions-full",
                        "/subscriptions?full=true",
                        (customer, actor) -> list(customer, SubscriptionQuery.ALL, true, actor)));
    }

    @Override
    public List<TileSource> tiles() {
        return List.of(
                new TileSource(Tile.RENEWAL, this::renewal), new TileSource(Tile.ARR, this::arr));
    }

    @Override
    public List<CountedSource> sources() {
        return List.of(
                new CountedSource(
                        SourceKind.SUBSCRIPTIONS, (customer, actor) -> held(shown.all(customer))));
    }

    private static HeldJson held(List<Subscription> all) {
        return all.stream()
                .map(Subscription::terms)
                .max(Comparator.comparing(it -> it.term().start()))
                .map(it -> new HeldJson(all.size(), it.plan(), it.term().start()))
                .orElse(HeldJson.NONE);
    }

    private FigureJson arr(CustomerId customer, Actor actor) {
        var sheet = shown.on(customer, SubscriptionQuery.ALL, actor);
        return sheet.revenueVisible()
                ? FigureJson.amounts(sheet.summary().arr().amounts())
                : FigureJson.UNKNOWN;
    }

    /** The nearest renewal; it calls for somebody when it is near and does not come by itself. */
    private FigureJson renewal(CustomerId customer, Actor actor) {
        return shown.on(customer, SubscriptionQuery.ALL, actor)
                .summary()
                .nextRenewal()
                .map(
                        it ->
                                FigureJson.day(
                                        it.date(), it.days(), !it.autoRenew() && it.days() <= NEAR))
                .orElse(FigureJson.NOTHING);
    }

    /** The subscriptions that an address asks for. */
    View list(CustomerId customer, SubscriptionsAsked asked, Actor actor) {
        return list(customer, asked.query(), asked.full(), actor);
    }

    /** The subscriptions that a query asks for. */
    public View list(CustomerId customer, SubscriptionQuery query, boolean full, Actor actor) {
        var sheet = shown.on(customer, query, actor);
        boolean canEdit = actor.may(Permission.EDIT) && actor.may(Permission.SEE_REVENUE);
        return View.of(
                "c360.subscriptions.widget",
                SubscriptionsJson.of(sheet, query, fields.of(sheet.rows(), actor), full, canEdit));
    }

    /** One subscription. */
    public View one(CustomerId customer, SubscriptionId id, Actor actor) {
        return View.of("c360.subscriptions.row", record(customer, id, actor));
    }

    /** One subscription, as a record. */
    public SubscriptionJson record(CustomerId customer, SubscriptionId id, Actor actor) {
        var sheet = shown.on(customer, SubscriptionQuery.ALL, actor);
        return sheet.all().stream()
                .filter(held -> held.id().equals(id))
                .findFirst()
                .map(
                        held ->
                                SubscriptionJson.of(
                                        held,
                                        fields.of(List.of(held), actor).of(held),
                                        sheet.today(),
                                        sheet.revenueVisible()))
                .orElseThrow(NotFound::new);
    }

    /** The form of a new subscription, starting today in the currency the customer pays in. */
    public View emptyForm(CustomerId customer, Actor actor) {
        var sheet = shown.on(customer, SubscriptionQuery.ALL, actor);
        var currency = sheet.summary().currencies().stream().findFirst().orElse(USUAL);
        return form(
                SubscriptionFormJson.blank(
                        customer.value(),
                        sheet.today(),
                        currency,
                        shown.plans(customer, actor),
                        fields.inputs(actor),
                        fields.hidden()));
    }

    /** The form of a subscription. */
    public View form(CustomerId customer, SubscriptionId id, Actor actor) {
        Subscription held = shown.one(customer, id);
        return form(
                SubscriptionFormJson.of(
                        held,
                        shown.plans(customer, actor),
                        fields.inputs(held, actor),
                        fields.hidden()));
    }

    private static View form(SubscriptionFormJson form) {
        return View.of("c360.subscriptions.form", form);
    }
}
