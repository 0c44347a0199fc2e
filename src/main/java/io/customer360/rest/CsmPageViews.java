package io.customer360.rest;

import io.customer360.csm.CsmPageSettings;
import io.customer360.csm.CsmPageStore;
import io.customer360.rest.view.View;
import java.util.List;
import java.util.Optional;

/** Views of how the page of a CSM is set up, which the API and the admin page share. */
public final class CsmPageViews implements SettingsPages, NewerRecords {
    private final CsmPageStore store;

    /** Wired by Spring. */
    public CsmPageViews(CsmPageStore store) {
        this.store = store;
    }

    @Override
    public List<SettingsPage> pages() {
        return List.of(new SettingsPage("csm-page", 72, "c360.csm-page.page.title", this::page));
    }

    @Override
    public Optional<Object> newer(Object current) {
        return current instanceof CsmPageSettings changed
                ? Optional.of(CsmPageJson.of(changed))
                : Optional.empty();
    }

    /** The form. */
    View page() {
        return View.of("c360.csmpage.form", CsmPageJson.of(store.current()));
    }
}
