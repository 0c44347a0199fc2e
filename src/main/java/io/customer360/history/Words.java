package io.customer360.history;

import io.customer360.shared.Change;
import io.customer360.shared.Vocabulary;
import io.customer360.shared.Word;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the fields of every kind of record are called and mean. */
final class Words {
    private final Map<String, Vocabulary> vocabularies;

    Words(List<Vocabulary> vocabularies) {
        this.vocabularies =
                vocabularies.stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Vocabulary::entity, Function.identity()));
    }

    /** Whether the record itself was added or removed. */
    static boolean whole(Change change) {
        return change.field().equals(change.entity());
    }

    /** The word of what was changed; a field nobody knows any more is called as it was stored. */
    Word of(Change change) {
        return known(change).orElseGet(() -> Word.named(change.field(), Word.Meaning.TEXT));
    }

    /** Whether it tells an amount; what nobody knows any more might. */
    boolean revenue(Change change) {
        return !whole(change) && known(change).map(Word::revenue).orElse(true);
    }

    /** The names of all fields that tell amounts. */
    Set<String> amounts() {
        return vocabularies.values().stream()
                .map(Vocabulary::amounts)
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
    }

    private Optional<Word> known(Change change) {
        Optional<Vocabulary> known = Optional.ofNullable(vocabularies.get(change.entity()));
        return whole(change)
                ? known.map(it -> change.from().isEmpty() ? it.addedKey() : it.removedKey())
                        .map(key -> Word.of(key, Word.Meaning.TEXT))
                : known.flatMap(it -> it.word(change.field()));
    }
}
