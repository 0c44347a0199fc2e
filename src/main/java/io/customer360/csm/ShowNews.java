package io.customer360.csm;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.customer360.customer.Organisation;
import io.customer360.customer.Organisations;
import io.customer360.customer.People;
import io.customer360.customer.VisibleCustomers;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Permission;
import io.customer360.shared.Vocabulary;
import io.customer360.shared.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Shows somebody the newest changes of all customers they may see, one line per edit. */
public final class ShowNews {
    static final int SHOWN = 10;
    private static final int BATCH = 200;
    private static final int BATCHES = 5;

    private final RecentChanges changes;
    private final VisibleCustomers visibility;
    private final Organisations organisations;
    private final People people;
    private final Map<String, Vocabulary> vocabularies;

    /** Shows these changes in these words, with the names of customers and people. */
    public ShowNews(
            RecentChanges changes,
            VisibleCustomers visibility,
            Organisations organisations,
            People people,
            List<Vocabulary> vocabularies) {
        this.changes = changes;
        this.visibility = visibility;
        this.organisations = organisations;
        this.people = people;
        this.vocabularies =
                vocabularies.stream().collect(toUnmodifiableMap(Vocabulary::entity, identity()));
    }

    /** The newest changes; fewer when many of the latest ones are about customers out of sight. */
    List<Portfolio.News> of(Actor viewer) {
        List<Portfolio.News> shown = new ArrayList<>();
        Set<Integer> revisions = new TreeSet<>();
        Set<String> hidden = hidden(viewer);
        OptionalInt before = OptionalInt.empty();
        for (int batch = 0; batch < BATCHES && shown.size() < SHOWN; batch++) {
            List<RecentChange> found = changes.newest(before, hidden, BATCH);
            Map<CustomerId, Organisation> seen = seen(found, viewer);
            found.stream()
                    .filter(change -> seen.containsKey(change.customer()))
                    .flatMap(change -> news(change, seen, viewer).stream())
                    .filter(news -> shown.size() < SHOWN)
                    .filter(news -> revisions.add(news.change().revision()))
                    .forEach(shown::add);
            if (found.size() < BATCH) {
                break;
            }
            before = OptionalInt.of(found.get(found.size() - 1).id());
        }
        return shown;
    }

    private Map<CustomerId, Organisation> seen(List<RecentChange> found, Actor viewer) {
        Set<CustomerId> about =
                found.stream().map(RecentChange::customer).collect(Collectors.toSet());
        return organisations.find(visibility.among(viewer, about));
    }

    /** What the store leaves out, so that hidden amounts do not push out what may be seen. */
    private Set<String> hidden(Actor viewer) {
        return viewer.may(Permission.SEE_REVENUE)
                ? Set.of()
                : vocabularies.values().stream()
                        .flatMap(known -> known.amounts().stream())
                        .collect(toUnmodifiableSet());
    }

    private Optional<Portfolio.News> news(
            RecentChange change, Map<CustomerId, Organisation> seen, Actor viewer) {
        return word(change)
                .filter(word -> !word.revenue() || viewer.may(Permission.SEE_REVENUE))
                .map(word -> news(change, word, seen));
    }

    private Portfolio.News news(
            RecentChange change, Word word, Map<CustomerId, Organisation> seen) {
        return new Portfolio.News(
                seen.get(change.customer()), change, word, people.name(change.by()));
    }

    /** What was changed, in the words of its kind of record; nothing for what nobody knows. */
    private Optional<Word> word(RecentChange change) {
        Optional<Vocabulary> known = Optional.ofNullable(vocabularies.get(change.entity()));
        return change.field().equals(change.entity())
                ? known.map(it -> change.removed() ? it.removedKey() : it.addedKey())
                        .map(key -> Word.of(key, Word.Meaning.TEXT))
                : known.flatMap(it -> it.word(change.field()));
    }
}
