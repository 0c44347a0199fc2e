package io.customer360.adapter.ao.settings;

import com.fasterxml.jackson.databind.JsonNode;
import io.customer360.adapter.ao.settings.SettingDocuments.Document;
import io.customer360.csm.CsmPageSettings;
import io.customer360.csm.CsmPageStore;
import io.customer360.shared.Revision;
import java.util.Optional;

/** The settings of the page of a CSM as a settings document. */
public final class AoCsmPage implements CsmPageStore {
    private static final String NAME = "csm-page";
    private static final String ON = "on";
    private static final String MONTHS = "months";
    private static final String MEDIUM = "medium";

    private final SettingDocuments documents;

    /** Wired by Spring. */
    public AoCsmPage(SettingDocuments documents) {
        this.documents = documents;
    }

    @Override
    public CsmPageSettings current() {
        return copy(documents.read(NAME));
    }

    @Override
    public void save(CsmPageSettings next, int expectedVersion, Revision revision) {
        var content =
                SettingDocuments.JSON
                        .createObjectNode()
                        .put(ON, next.on())
                        .put(MONTHS, next.months())
                        .put(MEDIUM, next.mediumToo());
        documents.write(
                NAME,
                new Document(content, next.version()),
                revision,
                () ->
                        Optional.of(copy(documents.stored(NAME)))
                                .filter(now -> now.version() > expectedVersion));
    }

    private static CsmPageSettings copy(Optional<Document> document) {
        return document.map(it -> copy(it.content(), it.version())).orElse(CsmPageSettings.DEFAULT);
    }

    private static CsmPageSettings copy(JsonNode content, int version) {
        return new CsmPageSettings(
                content.path(ON).asBoolean(),
                content.path(MONTHS).asInt(),
                content.path(MEDIUM).asBoolean(),
                version);
    }
}
