package io.customer360.rest;

import io.customer360.field.CustomValues;
import io.customer360.field.FieldDefinition;
import io.customer360.field.FieldTexts;
import io.customer360.rest.view.Worded;
import io.customer360.shared.ExternalId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The records of a customer as rows of texts: the customer, the fields of the app by their names in
 * input, and the custom fields. An id that the app has made itself is left out.
 */
final class RecordFile {
    private static final String SOURCE = "source";
    private static final String EXTERNAL_ID = "externalId";

    private final String customer;
    private final Map<String, String> labels;
    private final List<FieldDefinition> fields;

    /**
     * A file of one customer.
     *
     * @param labels the text keys of the fields of the app by their names, in order
     */
    RecordFile(String customer, Map<String, String> labels, List<FieldDefinition> fields) {
        this.customer = customer;
        this.labels = new LinkedHashMap<>(labels);
        this.fields = List.copyOf(fields);
    }

    List<Worded> headings() {
        List<Worded> headings = new ArrayList<>();
        headings.add(Worded.of("customer", "c360.export.customer.label"));
        labels.forEach((name, key) -> headings.add(Worded.of(name, key)));
        fields.forEach(field -> headings.add(new Worded(field.id().input(), field.name())));
        return headings;
    }

    List<String> row(Map<String, String> texts, CustomValues values) {
        boolean own = ExternalId.APP.equals(texts.get(SOURCE));
        List<String> row = new ArrayList<>();
        row.add(customer);
        labels.keySet()
                .forEach(
                        name ->
                                row.add(
                                        own && (name.equals(SOURCE) || name.equals(EXTERNAL_ID))
                                                ? ""
                                                : texts.getOrDefault(name, "")));
        fields.forEach(
                field -> row.add(String.join(", ", FieldTexts.of(field, values.of(field.id())))));
        return row;
    }

    /** The labels of these fields in their order. */
    static <F> Map<String, String> labels(
            List<F> fields, Function<F, String> name, Function<F, String> textKey) {
        Map<String, String> labels = new LinkedHashMap<>();
        fields.forEach(field -> labels.put(name.apply(field), textKey.apply(field)));
        return labels;
    }
}
