package io.customer360.adapter.ao.settings;

import io.customer360.adapter.ao.settings.SettingDocuments.Document;
import io.customer360.settings.MembershipMode;
import io.customer360.settings.TicketSettings;
import io.customer360.settings.TicketSettingsStore;
import io.customer360.shared.Revision;
import java.util.Optional;

/** The settings for tickets as a settings document. */
public final class AoTicketSettings implements TicketSettingsStore {
    private static final String NAME = "tickets";
    private static final String MODE = "mode";
    private static final String ESCALATION = "escalation";

    private final SettingDocuments documents;

    /** Wired by Spring. */
    public AoTicketSettings(SettingDocuments documents) {
        this.documents = documents;
    }

    @Override
    public TicketSettings current() {
        return copy(documents.read(NAME));
    }

    @Override
    public void save(TicketSettings next, int expectedVersion, Revision revision) {
        var content = SettingDocuments.JSON.createObjectNode();
        content.put(MODE, next.mode().code());
        content.put(ESCALATION, next.escalation());
        documents.write(
                NAME,
                new Document(content, next.version()),
                revision,
                () ->
                        Optional.of(copy(documents.stored(NAME)))
                                .filter(now -> now.version() > expectedVersion));
    }

    private static TicketSettings copy(Optional<Document> document) {
        return document.map(
                        found ->
                                new TicketSettings(
                                        MembershipMode.of(found.content().path(MODE).asText()),
                                        found.content().path(ESCALATION).asText(),
                                        found.version()))
                .orElse(TicketSettings.DEFAULT);
    }
}
