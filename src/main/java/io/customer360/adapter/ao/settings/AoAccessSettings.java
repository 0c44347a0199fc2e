package io.customer360.adapter.ao.settings;

import io.customer360.access.AccessSettings;
import io.customer360.access.AccessSettingsStore;
import io.customer360.adapter.ao.settings.SettingDocuments.Document;
import io.customer360.shared.Permission;
import io.customer360.shared.Revision;
import io.customer360.shared.UserKey;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The access settings as a settings document. */
public final class AoAccessSettings implements AccessSettingsStore {
    private static final String NAME = "access";
    private static final String GROUPS = "groups";
    private static final String SERVICE_ACCOUNT = "serviceAccount";

    private final SettingDocuments documents;

    /** Wired by Spring. */
    public AoAccessSettings(SettingDocuments documents) {
        this.documents = documents;
    }

    @Override
    public AccessSettings current() {
        return copy(documents.read(NAME));
    }

    @Override
    public void save(AccessSettings next, int expectedVersion, Revision revision) {
        documents.write(
                NAME,
                document(next),
                revision,
                () ->
                        Optional.of(copy(documents.stored(NAME)))
                                .filter(now -> now.version() > expectedVersion));
    }

    private static Document document(AccessSettings settings) {
        var content = SettingDocuments.JSON.createObjectNode();
        var groups = content.putObject(GROUPS);
        for (Permission permission : Permission.values()) {
            settings.holding(permission).forEach(groups.putArray(permission.field())::add);
        }
        settings.serviceAccount().ifPresent(key -> content.put(SERVICE_ACCOUNT, key.value()));
        return new Document(content, settings.version());
    }

    private static AccessSettings copy(Optional<Document> document) {
        return document.map(AoAccessSettings::copy).orElse(AccessSettings.DEFAULT);
    }

    private static AccessSettings copy(Document document) {
        Map<Permission, List<String>> groups = new EnumMap<>(Permission.class);
        for (Permission permission : Permission.values()) {
            var names = document.content().path(GROUPS).path(permission.field());
            groups.put(permission, AoIndustries.texts(names));
        }
        var account = document.content().path(SERVICE_ACCOUNT).asText("");
        return new AccessSettings(
                groups,
                account.isEmpty() ? Optional.empty() : Optional.of(new UserKey(account)),
                document.version());
    }
}
