package io.customer360.history;

import io.customer360.shared.Change;
import io.customer360.shared.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Makes entries of changes; adding or removing a record is one entry, not one per field. */
final class Entries {
    private final Words words;
    private final Names names;
    private final Predicate<Change> restorable;

    Entries(Words words, Names names, Predicate<Change> restorable) {
        this.words = words;
        this.names = names;
        this.restorable = restorable;
    }

    /** The entries of these changes, both newest first. */
    List<HistoryEntry> of(List<Change> changes) {
        List<HistoryEntry> entries = new ArrayList<>();
        for (int next = 0; next < changes.size(); ) {
            Change change = changes.get(next++);
            List<HistoryDetail> details = new ArrayList<>();
            while (Words.whole(change)
                    && next < changes.size()
                    && changes.get(next).revision() == change.revision()
                    && !Words.whole(changes.get(next))) {
                details.add(detail(changes.get(next++)));
            }
            entries.add(entry(change, changes.get(next - 1).id(), details));
        }
        return entries;
    }

    private HistoryEntry entry(Change change, int oldest, List<HistoryDetail> details) {
        Word word = words.of(change);
        return new HistoryEntry(
                change.id(),
                oldest,
                change.entity(),
                subject(change),
                change.field(),
                word,
                names.readable(word.meaning(), change.from()),
                names.readable(word.meaning(), change.to()),
                change.by(),
                names.person(change.by().value()),
                change.at(),
                Words.whole(change),
                details,
                restorable.test(change));
    }

    private HistoryDetail detail(Change change) {
        Word word = words.of(change);
        String text = change.to().isEmpty() ? change.from() : change.to();
        return new HistoryDetail(change.field(), word, names.readable(word.meaning(), text));
    }

    /** Where a record begins or ends, the change itself tells the name. */
    private static Optional<String> subject(Change change) {
        return Optional.of(change.subject())
                .filter(name -> !name.isEmpty() && !Words.whole(change));
    }
}
