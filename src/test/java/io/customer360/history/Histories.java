package io.customer360.history;

import io.customer360.customer.MemoryOrganisations;
import io.customer360.customer.People;
import io.customer360.customer.ProfileVocabulary;
import io.customer360.field.MemoryFields;
import io.customer360.settings.MemoryTiers;
import io.customer360.shared.Changes;
import io.customer360.shared.Restorer;
import io.customer360.shared.Vocabulary;
import io.customer360.status.Statuses;
import io.customer360.subscription.SubscriptionVocabulary;
import java.util.List;
import java.util.Set;

/** History of profiles and subscriptions, for tests; everybody sees Acme, nobody sees Globex. */
public final class Histories {
    private Histories() {}

    /** What history speaks. */
    public static List<Vocabulary> vocabularies() {
        return List.of(
                new ProfileVocabulary(new MemoryFields().custom()),
                new SubscriptionVocabulary(new MemoryFields().custom()));
    }

    /** Restores by these. */
    public static RestoreChange restoring(Changes changes, Restorer... restorers) {
        return new RestoreChange(changes, vocabularies(), List.of(restorers));
    }

    /** Shows these changes. */
    public static ShowHistory of(
            Changes changes, People people, Statuses statuses, Restorer... restorers) {
        return new ShowHistory(
                changes,
                vocabularies(),
                new NameSources(
                        people,
                        statuses,
                        new MemoryTiers(),
                        new MemoryOrganisations().holding(1, "Acme").holding(2, "Globex"),
                        (viewer, known) ->
                                known.stream().anyMatch(one -> one.value() == 1)
                                        ? Set.copyOf(known)
                                        : Set.of(),
                        List::of,
                        List::of),
                restoring(changes, restorers));
    }
}
