package io.customer360.history;

import java.util.Set;

/**
 * Where the history of one page of settings lies.
 *
 * @param documents the names of the settings that the page changes
 * @param kinds the kinds of records that it changes, as {@code tag-definition}
 */
public record SettingTrail(Set<String> documents, Set<String> kinds) {
    public SettingTrail {
        documents = Set.copyOf(documents);
        kinds = Set.copyOf(kinds);
    }
}
