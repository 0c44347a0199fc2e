package io.customer360.adapter.ao.settings;

import com.fasterxml.jackson.databind.JsonNode;
import io.customer360.adapter.ao.settings.SettingDocuments.Document;
import io.customer360.shared.Revision;
import io.customer360.task.IssueKind;
import io.customer360.task.TaskSettings;
import io.customer360.task.TaskSettingsStore;
import java.util.Optional;

/** The settings for tasks as a settings document. */
public final class AoTaskSettings implements TaskSettingsStore {
    private static final String NAME = "tasks";
    private static final String PROJECT = "project";
    private static final String TYPE = "type";
    private static final String FIELD = "field";
    private static final String NOMINATION_PROJECT = "nominationProject";
    private static final String NOMINATION_TYPE = "nominationType";
    private static final String ACCEPTED = "accepted";

    private final SettingDocuments documents;

    /** Wired by Spring. */
    public AoTaskSettings(SettingDocuments documents) {
        this.documents = documents;
    }

    @Override
    public TaskSettings current() {
        return copy(documents.read(NAME));
    }

    @Override
    public void save(TaskSettings next, int expectedVersion, Revision revision) {
        var content = SettingDocuments.JSON.createObjectNode();
        content.put(PROJECT, next.tasks().project());
        content.put(TYPE, next.tasks().type());
        content.put(FIELD, next.field());
        content.put(NOMINATION_PROJECT, next.nominations().project());
        content.put(NOMINATION_TYPE, next.nominations().type());
        content.put(ACCEPTED, next.accepted());
        documents.write(
                NAME,
                new Document(content, next.version()),
                revision,
                () ->
                        Optional.of(copy(documents.stored(NAME)))
                                .filter(now -> now.version() > expectedVersion));
    }

    private static TaskSettings copy(Optional<Document> document) {
        return document.map(found -> copy(found.content(), found.version()))
                .orElse(TaskSettings.DEFAULT);
    }

    private static TaskSettings copy(JsonNode content, int version) {
        return new TaskSettings(
                new IssueKind(content.path(PROJECT).asText(), content.path(TYPE).asText()),
                new IssueKind(
                        content.path(NOMINATION_PROJECT).asText(),
                        content.path(NOMINATION_TYPE).asText()),
                content.path(FIELD).asText(),
                content.path(ACCEPTED).asText(),
                version);
    }
}
