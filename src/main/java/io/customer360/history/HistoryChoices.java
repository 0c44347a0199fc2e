package io.customer360.history;

import io.customer360.shared.UserKey;
import io.customer360.shared.Word;
import java.util.List;

/** What a customer's history can be filtered by: what occurs among its newest changes. */
public record HistoryChoices(List<String> entities, List<Field> fields, List<Author> authors) {
    public HistoryChoices {
        entities = List.copyOf(entities);
        fields = List.copyOf(fields);
        authors = List.copyOf(authors);
    }

    /** A field and the word for it. */
    public record Field(String entity, String field, Word word) {}

    /** Somebody who made changes. */
    public record Author(UserKey key, String name) {}
}
