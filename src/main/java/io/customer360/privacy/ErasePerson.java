package io.customer360.privacy;

import io.customer360.shared.Actor;
import io.customer360.shared.Fields;
import io.customer360.shared.Permission;
import io.customer360.shared.Rejected;
import io.customer360.shared.Revision;
import io.customer360.shared.Text;
import io.customer360.shared.UnitOfWork;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Tells what the app knows about one person, and takes that person out of it for good. */
public final class ErasePerson {
    private static final int MAX_WHO = 260;

    private final FindSubject subjects;
    private final List<PersonalData> stores;
    private final UnitOfWork work;
    private final Clock clock;

    /** Looks into all these stores. */
    public ErasePerson(Subjects subjects, List<PersonalData> stores, UnitOfWork work, Clock clock) {
        this.subjects = new FindSubject(subjects);
        this.stores = List.copyOf(stores);
        this.work = work;
        this.clock = clock;
    }

    /** What there is about the person whom a text names, see {@link FindSubject}. */
    public PersonReport report(String who, Actor actor) {
        actor.require(Permission.MANAGE);
        Subject subject = subject(who);
        return new PersonReport(subject, stores.stream().map(it -> it.of(subject)).toList());
    }

    /**
     * Erases the person everywhere, or nowhere when a store refuses; the number of records that
     * were touched. One that was interrupted is completed by doing it again.
     */
    public int erase(String who, Actor actor) {
        actor.require(Permission.MANAGE);
        Subject subject = subject(who);
        if (subject.users().contains(actor.key())) {
            throw Rejected.at("who", "c360.privacy.self.error");
        }
        Revision revision = new Revision(actor.key(), clock.instant(), List.of());
        stores.forEach(store -> store.requireErasable(subject));
        return stores.stream().mapToInt(store -> store.erase(subject, revision, work)).sum();
    }

    private Subject subject(String who) {
        Fields fields = new Fields(Map.of("who", who));
        String asked = fields.required("who", text -> Text.line(text, MAX_WHO)).orElse("");
        fields.check();
        return subjects.of(asked);
    }
}
