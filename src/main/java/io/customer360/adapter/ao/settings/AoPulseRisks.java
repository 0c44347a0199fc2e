package io.customer360.adapter.ao.settings;

import com.fasterxml.jackson.databind.JsonNode;
import io.customer360.adapter.ao.settings.SettingDocuments.Document;
import io.customer360.pulse.RiskCategory;
import io.customer360.pulse.RiskCategoryId;
import io.customer360.pulse.RiskFactor;
import io.customer360.pulse.RiskFactorId;
import io.customer360.pulse.RiskList;
import io.customer360.pulse.RiskStore;
import io.customer360.shared.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The risk categories and their factors as a settings document. */
public final class AoPulseRisks implements RiskStore {
    private static final String NAME = "pulse-risks";
    private static final String ALL = "all";
    private static final String LAST_ID = "lastId";
    private static final String ID = "id";
    private static final String RISK = "name";
    private static final String FACTORS = "factors";
    private static final String RETIRED = "retired";

    private final SettingDocuments documents;

    /** Wired by Spring. */
    public AoPulseRisks(SettingDocuments documents) {
        this.documents = documents;
    }

    @Override
    public RiskList current() {
        return copy(documents.read(NAME));
    }

    @Override
    public void save(RiskList next, int expectedVersion, Revision revision) {
        var content = SettingDocuments.JSON.createObjectNode();
        var all = content.put(LAST_ID, next.lastId()).putArray(ALL);
        for (var category : next.all()) {
            var factors =
                    all.addObject()
                            .put(ID, category.id().value())
                            .put(RISK, category.name())
                            .put(RETIRED, category.retired())
                            .putArray(FACTORS);
            category.factors()
                    .forEach(
                            it ->
                                    factors.addObject()
                                            .put(ID, it.id().value())
                                            .put(RISK, it.name())
                                            .put(RETIRED, it.retired()));
        }
        documents.write(
                NAME,
                new Document(content, next.version()),
                revision,
                () ->
                        Optional.of(copy(documents.stored(NAME)))
                                .filter(now -> now.version() > expectedVersion));
    }

    private static RiskList copy(Optional<Document> document) {
        return document.map(
                        it ->
                                new RiskList(
                                        categories(it.content().path(ALL)),
                                        it.content().path(LAST_ID).asInt(),
                                        it.version()))
                .orElse(RiskList.DEFAULT);
    }

    private static List<RiskCategory> categories(JsonNode array) {
        List<RiskCategory> categories = new ArrayList<>();
        array.forEach(
                it ->
                        categories.add(
                                new RiskCategory(
                                        new RiskCategoryId(it.path(ID).asInt()),
                                        it.path(RISK).asText(),
                                        factors(it.path(FACTORS)),
                                        it.path(RETIRED).asBoolean())));
        return categories;
    }

    private static List<RiskFactor> factors(JsonNode array) {
        List<RiskFactor> factors = new ArrayList<>();
        array.forEach(
                it ->
                        factors.add(
                                new RiskFactor(
                                        new RiskFactorId(it.path(ID).asInt()),
                                        it.path(RISK).asText(),
                                        it.path(RETIRED).asBoolean())));
        return factors;
    }
}
