package io.customer360.adapter.ao.settings;

import com.fasterxml.jackson.databind.JsonNode;
import io.customer360.settings.Industries;
import io.customer360.settings.IndustriesStore;
import io.customer360.shared.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The list of industries as a settings document. */
public final class AoIndustries implements IndustriesStore {
    private static final String NAME = "industries";
    private static final String NAMES = "names";

    private final SettingDocuments documents;

    /** Wired by Spring. */
    public AoIndustries(SettingDocuments documents) {
        this.documents = documents;
    }

    @Override
    public Industries current() {
        return copy(documents.read(NAME));
    }

    @Override
    public void save(Industries next, int expectedVersion, Revision revision) {
        var content = SettingDocuments.JSON.createObjectNode();
        next.names().forEach(content.putArray(NAMES)::add);
        documents.write(
                NAME,
                new SettingDocuments.Document(content, next.version()),
                revision,
                () ->
                        Optional.of(copy(documents.stored(NAME)))
                                .filter(now -> now.version() > expectedVersion));
    }

    private static Industries copy(Optional<SettingDocuments.Document> document) {
        return document.map(
                        found ->
                                new Industries(texts(found.content().path(NAMES)), found.version()))
                .orElse(Industries.DEFAULT);
    }

    static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(element -> texts.add(element.asText()));
        return texts;
    }
}
