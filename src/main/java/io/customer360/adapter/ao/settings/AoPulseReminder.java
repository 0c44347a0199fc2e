package io.customer360.adapter.ao.settings;

import com.fasterxml.jackson.databind.JsonNode;
import io.customer360.adapter.ao.settings.SettingDocuments.Document;
import io.customer360.pulse.Reminder;
import io.customer360.pulse.ReminderStore;
import io.customer360.shared.Revision;
import java.util.Optional;

/** The settings of the reminder as a settings document. */
public final class AoPulseReminder implements ReminderStore {
    private static final String NAME = "pulse-reminder";
    private static final String ON = "on";
    private static final String DAY = "day";
    private static final String ISSUE = "issue";

    private final SettingDocuments documents;

    /** Wired by Spring. */
    public AoPulseReminder(SettingDocuments documents) {
        this.documents = documents;
    }

    @Override
    public Reminder current() {
        return copy(documents.read(NAME));
    }

    @Override
    public void save(Reminder next, int expectedVersion, Revision revision) {
        var content =
                SettingDocuments.JSON
                        .createObjectNode()
                        .put(ON, next.on())
                        .put(DAY, next.day())
                        .put(ISSUE, next.issue());
        documents.write(
                NAME,
                new Document(content, next.version()),
                revision,
                () ->
                        Optional.of(copy(documents.stored(NAME)))
                                .filter(now -> now.version() > expectedVersion));
    }

    private static Reminder copy(Optional<Document> document) {
        return document.map(it -> copy(it.content(), it.version())).orElse(Reminder.DEFAULT);
    }

    private static Reminder copy(JsonNode content, int version) {
        return new Reminder(
                content.path(ON).asBoolean(),
                content.path(DAY).asInt(),
                content.path(ISSUE).asBoolean(),
                version);
    }
}
