package io.customer360.pulse;

import io.customer360.shared.ExternalId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A pulse as the texts of its form; {@link PulseDraft#parse} reads them back unchanged. */
public final class PulseTexts {

    private PulseTexts() {}

    /** The text of every field by its name, blank where nothing is set. */
    public static Map<String, String> of(Pulse pulse) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(PulseField.MONTH.field(), pulse.month().toString());
        texts.putAll(of(pulse.terms()));
        texts.put(PulseField.SOURCE.field(), pulse.externalId().source());
        texts.put(PulseField.EXTERNAL_ID.field(), pulse.externalId().id());
        return texts;
    }

    /** The text of everything that a pulse says. */
    public static Map<String, String> of(PulseTerms terms) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(PulseField.LEVEL.field(), terms.level().toString());
        texts.put(
                PulseField.CATEGORY.field(),
                terms.category().map(RiskCategoryId::toString).orElse(""));
        texts.put(
                PulseField.FACTORS.field(),
                terms.factors().stream()
                        .map(RiskFactorId::toString)
                        .collect(Collectors.joining(",")));
        texts.put(PulseField.SUMMARY.field(), terms.summary());
        return texts;
    }

    /**
     * The beginning or the end of a pulse: what was said from the last field to the first, then the
     * pulse itself by its month. History is read backwards.
     */
    static Map<String, String> wholeForHistory(PulseMonth month, PulseTerms terms, ExternalId id) {
        Map<String, String> fields = new LinkedHashMap<>(of(terms));
        if (!id.source().equals(ExternalId.APP)) {
            fields.put(PulseField.SOURCE.field(), id.source());
            fields.put(PulseField.EXTERNAL_ID.field(), id.id());
        }
        List<String> names = new ArrayList<>(fields.keySet());
        Collections.reverse(names);
        Map<String, String> whole = new LinkedHashMap<>();
        names.forEach(name -> whole.put(name, fields.get(name)));
        whole.put(Pulse.ENTITY, month.toString());
        return whole;
    }
}
