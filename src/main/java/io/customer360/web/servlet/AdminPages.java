package io.customer360.web.servlet;

import io.customer360.rest.SettingsPage;
import io.customer360.rest.SettingsPages;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The administration pages of every feature, in their order; the first one opens by itself. */
public final class AdminPages {
    private final List<SettingsPage> pages;

    /** Wired by Spring with the settings of every feature. */
    public AdminPages(List<SettingsPages> features) {
        this.pages =
                features.stream()
                        .flatMap(feature -> feature.pages().stream())
                        .sorted(Comparator.comparingInt(SettingsPage::weight))
                        .toList();
    }

    List<SettingsPage> all() {
        return pages;
    }

    /** The page with this key; the first one for an empty key. */
    Optional<SettingsPage> of(String key) {
        return pages.stream().filter(page -> key.isEmpty() || page.key().equals(key)).findFirst();
    }
}
