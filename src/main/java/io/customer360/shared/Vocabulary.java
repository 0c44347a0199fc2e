package io.customer360.shared;

import java.util.Optional;
import java.util.Set;

/** How one kind of record speaks in history: what its fields are called and what they mean. */
public interface Vocabulary {

    /** The kind of record, as {@link Change#entity} names it. */
    String entity();

    /** What a field of such a record is called and means; nothing for a field nobody knows. */
    Optional<Word> word(String field);

    /** The fields whose words are of revenue, so that a store can leave them out. */
    default Set<String> amounts() {
        return Set.of();
    }

    /** The key of the text that such a record was added. */
    String addedKey();

    /** The key of the text that such a record was removed. */
    String removedKey();
}
