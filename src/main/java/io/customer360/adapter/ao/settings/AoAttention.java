package io.customer360.adapter.ao.settings;

import com.fasterxml.jackson.databind.JsonNode;
import io.customer360.adapter.ao.settings.SettingDocuments.Document;
import io.customer360.csm.AttentionSettings;
import io.customer360.csm.AttentionStore;
import io.customer360.shared.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How attention is judged as a settings document. */
public final class AoAttention implements AttentionStore {
    private static final String NAME = "attention";
    private static final String ON = "on";
    private static final String DAYS = "days";
    private static final String REVENUE = "revenue";
    private static final String HEALTH = "health";
    private static final String TIER = "tier";
    private static final String LEFT_OUT = "leftOut";

    private final SettingDocuments documents;

    /** Wired by Spring. */
    public AoAttention(SettingDocuments documents) {
        this.documents = documents;
    }

    @Override
    public AttentionSettings current() {
        return copy(documents.read(NAME));
    }

    @Override
    public void save(AttentionSettings next, int expectedVersion, Revision revision) {
        var content =
                SettingDocuments.JSON
                        .createObjectNode()
                        .put(ON, next.on())
                        .put(DAYS, next.days())
                        .put(REVENUE, next.revenue())
                        .put(HEALTH, next.health())
                        .put(TIER, next.tier());
        var groups = content.putArray(LEFT_OUT);
        next.leftOut().forEach(groups::add);
        documents.write(
                NAME,
                new Document(content, next.version()),
                revision,
                () ->
                        Optional.of(copy(documents.stored(NAME)))
                                .filter(now -> now.version() > expectedVersion));
    }

    private static AttentionSettings copy(Optional<Document> document) {
        return document.map(it -> copy(it.content(), it.version()))
                .orElse(AttentionSettings.DEFAULT);
    }

    private static AttentionSettings copy(JsonNode content, int version) {
        List<String> groups = new ArrayList<>();
        content.path(LEFT_OUT).forEach(it -> groups.add(it.asText()));
        return new AttentionSettings(
                content.path(ON).asBoolean(),
                content.path(DAYS).asInt(),
                content.path(REVENUE).asInt(),
                content.path(HEALTH).asInt(),
                content.path(TIER).asInt(),
                groups,
                version);
    }
}
