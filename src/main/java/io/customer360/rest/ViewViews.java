package io.customer360.rest;

import io.customer360.access.Access;
import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.View;
import io.customer360.shared.Actor;
import io.customer360.view.ListView;
import io.customer360.view.ShowViews;
import io.customer360.view.ViewId;
import java.util.Optional;

/** Views of saved views. */
public final class ViewViews implements NewerRecords {
    private final Access access;
    private final ShowViews views;
    private final CustomerUrls urls;

    /** Wired by Spring. */
    public ViewViews(Access access, ShowViews views, CustomerUrls urls) {
        this.access = access;
        this.views = views;
        this.urls = urls;
    }

    @Override
    public Optional<Object> newer(Object current) {
        return current instanceof ListView view
                ? Optional.of(json(view, access.requireView()))
                : Optional.empty();
    }

    /** All that somebody can open. */
    View list(Actor actor) {
        return View.of(
                "",
                new ViewsJson(views.saved(actor).stream().map(view -> json(view, actor)).toList()));
    }

    /** One of them. */
    View one(ViewId id, Actor actor) {
        return one(views.one(id, actor), actor);
    }

    /** This one. */
    View one(ListView view, Actor actor) {
        return View.of("", json(view, actor));
    }

    private ViewJson json(ListView view, Actor actor) {
        return ViewJson.of(view, view.owner().equals(actor.key()), urls);
    }
}
