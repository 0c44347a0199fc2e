package io.customer360.rest;

import io.customer360.csm.AttentionSettings;
import io.customer360.csm.AttentionStore;
import io.customer360.csm.ShowAttention;
import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.View;
import io.customer360.settings.TiersStore;
import io.customer360.shared.Actor;
import io.customer360.shared.NotFound;
import java.util.List;
import java.util.Optional;

/** Views of the attention that customers get, and of how it is judged. */
public final class AttentionViews implements SettingsPages, NewerRecords {
    private final ShowAttention attention;
    private final AttentionStore store;
    private final TiersStore tiers;
    private final CustomerUrls urls;

    /** Wired by Spring. */
    public AttentionViews(
            ShowAttention attention, AttentionStore store, TiersStore tiers, CustomerUrls urls) {
        this.attention = attention;
        this.store = store;
        this.tiers = tiers;
        this.urls = urls;
    }

    /** What is shown; absent when there are too many customers to check for somebody. */
    record Answer(AttentionJson attention) {}

    @Override
    public List<SettingsPage> pages() {
        return List.of(
                new SettingsPage("attention", 74, "c360.attention.page.title", this::settings));
    }

    @Override
    public Optional<Object> newer(Object current) {
        return current instanceof AttentionSettings changed
                ? Optional.of(AttentionSettingsJson.of(changed))
                : Optional.empty();
    }

    /** Whether there is anything to be shown. */
    boolean on() {
        return attention.on();
    }

    /** All customers of somebody. */
    View of(Actor actor) {
        if (!attention.on()) {
            throw new NotFound();
        }
        return View.of(
                "c360.attention.part",
                new Answer(
                        attention
                                .of(actor)
                                .map(it -> AttentionJson.of(it, tiers.current(), urls))
                                .orElse(null)));
    }

    /** How it is judged. */
    View settings() {
        return View.of("c360.attention.settings", AttentionSettingsJson.of(store.current()));
    }
}
