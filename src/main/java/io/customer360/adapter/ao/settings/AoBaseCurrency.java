package io.customer360.adapter.ao.settings;

import io.customer360.revenue.BaseCurrency;
import io.customer360.revenue.BaseCurrencyStore;
import io.customer360.shared.Revision;
import java.util.Currency;
import java.util.Optional;

/** The base currency as a settings document. */
public final class AoBaseCurrency implements BaseCurrencyStore {
    private static final String NAME = "currencies";
    private static final String BASE = "base";

    private final SettingDocuments documents;

    /** Wired by Spring. */
    public AoBaseCurrency(SettingDocuments documents) {
        this.documents = documents;
    }

    @Override
    public BaseCurrency current() {
        return copy(documents.read(NAME));
    }

    @Override
    public void save(BaseCurrency next, int expectedVersion, Revision revision) {
        var content = SettingDocuments.JSON.createObjectNode();
        next.currency().ifPresent(base -> content.put(BASE, base.getCurrencyCode()));
        documents.write(
                NAME,
                new SettingDocuments.Document(content, next.version()),
                revision,
                () ->
                        Optional.of(copy(documents.stored(NAME)))
                                .filter(now -> now.version() > expectedVersion));
    }

    private static BaseCurrency copy(Optional<SettingDocuments.Document> document) {
        return document.map(
                        found ->
                                new BaseCurrency(
                                        Optional.ofNullable(found.content().path(BASE).textValue())
                                                .map(Currency::getInstance),
                                        found.version()))
                .orElse(BaseCurrency.NONE);
    }
}
