package io.customer360.adapter.ao.settings;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.customer360.adapter.ao.revision.AoRevisions;
import io.customer360.adapter.ao.revision.EntityRef;
import io.customer360.shared.Revision;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Settings as versioned JSON documents, each in one row. */
public final class SettingDocuments {
    static final ObjectMapper JSON = new ObjectMapper();

    private final ActiveObjects ao;
    private final AoRevisions revisions;

    /** Wired by Spring. */
    public SettingDocuments(ActiveObjects ao, AoRevisions revisions) {
        this.ao = ao;
        this.revisions = revisions;
    }

    /** A stored document with its version. */
    record Document(JsonNode content, int version) {}

    Optional<Document> read(String name) {
        return row(name).map(row -> new Document(parse(row.getContent()), row.getVersion()));
    }

    void write(
            String name, Document next, Revision revision, Supplier<? extends Optional<?>> newer) {
        revisions.take(
                new EntityRef("setting", name), next.version(), Optional.empty(), revision, newer);
        var json = next.content().toString();
        var row = row(name);
        if (row.isEmpty()) {
            ao.create(
                    SettingRow.class,
                    Map.<String, Object>of(
                            SettingRow.NAME, name,
                            SettingRow.CONTENT, json,
                            SettingRow.VERSION, next.version()));
            return;
        }
        row.get().setContent(json);
        row.get().setVersion(next.version());
        row.get().save();
    }

    private Optional<SettingRow> row(String name) {
        var query = Query.select().where(SettingRow.NAME + " = ?", name).limit(1);
        return Stream.of(ao.find(SettingRow.class, query)).findFirst();
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("unreadable settings document", broken);
        }
    }
}
