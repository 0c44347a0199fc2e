package io.customer360.adapter.ao.settings;

import io.customer360.adapter.ao.settings.SettingDocuments.Document;
import io.customer360.shared.Revision;
import io.customer360.tag.TagSettings;
import io.customer360.tag.TagSettingsStore;
import java.util.Optional;

/** The settings of tags as a settings document. */
public final class AoTagSettings implements TagSettingsStore {
    private static final String NAME = "tags";
    private static final String OPEN = "open";

    private final SettingDocuments documents;

    /** Wired by Spring. */
    public AoTagSettings(SettingDocuments documents) {
        this.documents = documents;
    }

    @Override
    public TagSettings current() {
        return copy(documents.read(NAME));
    }

    @Override
    public void save(TagSettings next, int expectedVersion, Revision revision) {
        var content = SettingDocuments.JSON.createObjectNode().put(OPEN, next.open());
        documents.write(
                NAME,
                new Document(content, next.version()),
                revision,
                () ->
                        Optional.of(copy(documents.stored(NAME)))
                                .filter(now -> now.version() > expectedVersion));
    }

    private static TagSettings copy(Optional<Document> document) {
        return document.map(
                        found ->
                                new TagSettings(
                                        found.content().path(OPEN).asBoolean(), found.version()))
                .orElse(TagSettings.DEFAULT);
    }
}
