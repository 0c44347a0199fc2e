package io.customer360.rest;

import io.customer360.notice.NoticeSettings;
import io.customer360.notice.NoticeSettingsStore;
import io.customer360.rest.view.View;
import java.util.List;
import java.util.Optional;

/** Views of how people are told, which the API and the admin page share. */
public final class NoticeSettingsViews implements SettingsPages, NewerRecords {
    private final NoticeSettingsStore settings;

    /** Wired by Spring. */
    public NoticeSettingsViews(NoticeSettingsStore settings) {
        this.settings = settings;
    }

    @Override
    public List<SettingsPage> pages() {
        return List.of(
                new SettingsPage("notices", 74, "c360.notices.settings.title", this::settings));
    }

    @Override
    public Optional<Object> newer(Object current) {
        return current instanceof NoticeSettings changed
                ? Optional.of(NoticeSettingsJson.of(changed))
                : Optional.empty();
    }

    /** The settings. */
    View settings() {
        return View.of("c360.notices.settings", NoticeSettingsJson.of(settings.current()));
    }
}
