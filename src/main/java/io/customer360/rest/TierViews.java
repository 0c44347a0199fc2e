package io.customer360.rest;

import io.customer360.rest.view.View;
import io.customer360.settings.TierId;
import io.customer360.settings.Tiers;
import io.customer360.settings.TiersStore;
import io.customer360.shared.NotFound;
import java.util.List;
import java.util.Optional;

/** Views of the tiers that the API and the admin page share. */
public final class TierViews implements SettingsPages, NewerRecords {
    private final TiersStore tiers;

    /** Wired by Spring. */
    public TierViews(TiersStore tiers) {
        this.tiers = tiers;
    }

    @Override
    public List<SettingsPage> pages() {
        return List.of(new SettingsPage("tiers", 24, "c360.tiers.page.title", this::list));
    }

    @Override
    public Optional<Object> newer(Object current) {
        return current instanceof Tiers changed
                ? Optional.of(TiersJson.of(changed))
                : Optional.empty();
    }

    /** All of them. */
    public View list() {
        return View.of("c360.tiers.list", TiersJson.of(tiers.current()));
    }

    /** The form of a new one. */
    public View emptyForm() {
        return View.of("c360.tiers.form", TierFormJson.blank(tiers.current().version()));
    }

    /** The form of one. */
    public View form(TierId id) {
        var known = tiers.current();
        return View.of(
                "c360.tiers.form",
                TierFormJson.of(known.find(id).orElseThrow(NotFound::new), known.version()));
    }
}
