package io.customer360.history;

import io.customer360.history.HistoryChoices.Author;
import io.customer360.history.HistoryChoices.Field;
import io.customer360.shared.Actor;
import io.customer360.shared.Change;
import io.customer360.shared.Changes;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Permission;
import io.customer360.shared.Vocabulary;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Shows what people changed about a customer; amounts only to those who may see revenue. */
public final class ShowHistory {
    /** How many entries are shown at a time. */
    public static final int LIMIT = 50;

    /** How many changes a filter looks through at a time. */
    static final int SEARCHED = 1_000;

    private final Changes changes;
    private final Words words;
    private final NameSources sources;
    private final RestoreChange restore;

    /** Shows these changes in these words, with names instead of ids. */
    public ShowHistory(
            Changes changes,
            List<Vocabulary> vocabularies,
            NameSources sources,
            RestoreChange restore) {
        this.changes = changes;
        this.words = new Words(vocabularies);
        this.sources = sources;
        this.restore = restore;
    }

    /** The latest changes, newest first; only older ones than {@code before} when given. */
    public HistoryPage on(CustomerId customer, OptionalInt before, Actor viewer) {
        return on(customer, HistoryFilter.NONE, before, viewer);
    }

    /**
     * The latest entries that a filter lets through. When it finds few among the changes it has
     * looked through, the page is short, and reading goes on from there.
     */
    public HistoryPage on(
            CustomerId customer, HistoryFilter filter, OptionalInt before, Actor viewer) {
        int limit = filter.any() ? SEARCHED : LIMIT;
        List<Change> found = changes.newest(customer, before, hidden(viewer), limit + 1);
        List<Change> read = found.size() > limit ? wholeEdits(found, limit) : found;
        List<HistoryEntry> entries =
                entries(viewer).of(seen(read, viewer)).stream().filter(filter::lets).toList();
        if (entries.size() > LIMIT) {
            List<HistoryEntry> page = entries.subList(0, LIMIT);
            return new HistoryPage(page, OptionalInt.of(page.get(LIMIT - 1).oldest()));
        }
        return new HistoryPage(
                entries,
                found.size() > limit
                        ? OptionalInt.of(read.get(read.size() - 1).id())
                        : OptionalInt.empty());
    }

    /** What the history of a customer can be filtered by. */
    public HistoryChoices choices(CustomerId customer, Actor viewer) {
        Names names = sources.namesFor(viewer);
        List<Change> read =
                seen(
                        changes.newest(customer, OptionalInt.empty(), hidden(viewer), SEARCHED),
                        viewer);
        return new HistoryChoices(
                read.stream().map(Change::entity).distinct().toList(),
                read.stream()
                        .filter(change -> !Words.whole(change))
                        .map(it -> new Field(it.entity(), it.field(), words.of(it)))
                        .distinct()
                        .toList(),
                read.stream()
                        .map(Change::by)
                        .distinct()
                        .map(key -> new Author(key, names.person(key.value())))
                        .toList());
    }

    private Entries entries(Actor viewer) {
        return new Entries(words, sources.namesFor(viewer), change -> restore.may(change, viewer));
    }

    /** What the store leaves out, so that hidden amounts do not push out what may be seen. */
    private Set<String> hidden(Actor viewer) {
        return viewer.may(Permission.SEE_REVENUE) ? Set.of() : words.amounts();
    }

    private List<Change> seen(List<Change> found, Actor viewer) {
        return viewer.may(Permission.SEE_REVENUE)
                ? found
                : found.stream().filter(change -> !words.revenue(change)).toList();
    }

    /** Leaves an edit that goes on beyond the limit to the next page, unless it fills this one. */
    private static List<Change> wholeEdits(List<Change> found, int limit) {
        int cut = found.get(limit).revision();
        int end = limit;
        while (end > 0 && found.get(end - 1).revision() == cut) {
            end--;
        }
        return found.subList(0, end == 0 ? limit : end);
    }
}
