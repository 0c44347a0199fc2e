package io.customer360.adapter.ao.settings;

import io.customer360.adapter.ao.settings.SettingDocuments.Document;
import io.customer360.settings.Tier;
import io.customer360.settings.TierId;
import io.customer360.settings.Tiers;
import io.customer360.settings.TiersStore;
import io.customer360.shared.Revision;
import java.util.ArrayList;
import java.util.Optional;

/** The tiers as a settings document. */
public final class AoTiers implements TiersStore {
    private static final String NAME = "tiers";
    private static final String ALL = "all";
    private static final String LAST_ID = "lastId";
    private static final String ID = "id";
    private static final String TIER = "name";
    private static final String VIP = "vip";

    private final SettingDocuments documents;

    /** Wired by Spring. */
    public AoTiers(SettingDocuments documents) {
        this.documents = documents;
    }

    @Override
    public Tiers current() {
        return copy(documents.read(NAME));
    }

    @Override
    public void save(Tiers next, int expectedVersion, Revision revision) {
        var content = SettingDocuments.JSON.createObjectNode();
        var all = content.put(LAST_ID, next.lastId()).putArray(ALL);
        for (var tier : next.all()) {
            all.addObject().put(ID, tier.id().value()).put(TIER, tier.name()).put(VIP, tier.vip());
        }
        documents.write(
                NAME,
                new Document(content, next.version()),
                revision,
                () ->
                        Optional.of(copy(documents.stored(NAME)))
                                .filter(now -> now.version() > expectedVersion));
    }

    private static Tiers copy(Optional<Document> document) {
        return document.map(AoTiers::copy).orElse(Tiers.DEFAULT);
    }

    private static Tiers copy(Document document) {
        var tiers = new ArrayList<Tier>();
        for (var tier : document.content().path(ALL)) {
            tiers.add(
                    new Tier(
                            new TierId(tier.path(ID).asInt()),
                            tier.path(TIER).asText(),
                            tier.path(VIP).asBoolean()));
        }
        return new Tiers(tiers, document.content().path(LAST_ID).asInt(), document.version());
    }
}
