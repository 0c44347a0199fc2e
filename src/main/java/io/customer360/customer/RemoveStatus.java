package io.customer360.customer;

import io.customer360.shared.Actor;
import io.customer360.shared.FieldChange;
import io.customer360.shared.Fields;
import io.customer360.shared.NotFound;
import io.customer360.shared.Parse;
import io.customer360.shared.Permission;
import io.customer360.shared.Rejected;
import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import io.customer360.shared.UnitOfWork;
import io.customer360.status.Status;
import io.customer360.status.StatusId;
import io.customer360.status.StatusList;
import io.customer360.status.StatusStore;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes a status away after its customers have been given another one: many at a time, each with an
 * entry in its history, and as long as nobody else has changed the list. Whoever is edited
 * meanwhile is looked at again.
 */
public final class RemoveStatus {

    /** How many customers one transaction moves. */
    static final int PIECE = 200;

    private static final int ATTEMPTS = 10;

    private final StatusStore statuses;
    private final Profiles profiles;
    private final Snapshots snapshots;
    private final Leaving leaving;
    private final UnitOfWork work;
    private final Clock clock;

    /** Removes from these statuses and moves these profiles. */
    public RemoveStatus(
            StatusStore statuses,
            Profiles profiles,
            Snapshots snapshots,
            Leaving leaving,
            UnitOfWork work,
            Clock clock) {
        this.statuses = statuses;
        this.profiles = profiles;
        this.snapshots = snapshots;
        this.leaving = leaving;
        this.work = work;
        this.clock = clock;
    }

    /** Reads {@code version} and {@code replacement}, which may be blank when nobody has it. */
    public StatusList on(StatusId gone, Map<String, String> input, Actor actor) {
        actor.require(Permission.MANAGE);
        Fields fields = new Fields(input);
        int version = fields.required("version", Parse::version).orElse(0);
        Optional<StatusId> replacement =
                fields.optional("replacement", text -> replacement(text, gone));
        if (replacement.isEmpty() && fields.clean("replacement") && profiles.countWith(gone) > 0) {
            fields.problem("replacement", "c360.statuses.replacement-needed.error");
        }
        requireRemovable(gone, version);
        replacement
                .filter(next -> !leaving.replaces(gone, next) && profiles.countWith(gone) > 0)
                .ifPresent(next -> fields.problem("replacement", "c360.churn.one-by-one.error"));
        fields.check();
        int attempt = 0;
        while (true) {
            try {
                return move(gone, replacement, version, actor);
            } catch (Stale overtaken) {
                attempt++;
                if (overtaken.current() instanceof StatusList || attempt >= ATTEMPTS) {
                    throw overtaken;
                }
            }
        }
    }

    private StatusList move(
            StatusId gone, Optional<StatusId> replacement, int version, Actor actor) {
        replacement.ifPresent(next -> movePieces(gone, next, version, actor));
        return work.inOne(
                () -> {
                    StatusList before = requireRemovable(gone, version);
                    List<Status> left =
                            before.all().stream().filter(it -> !it.id().equals(gone)).toList();
                    statuses.take(
                            version,
                            revision(
                                    "statuses",
                                    before.text(),
                                    new StatusList(left, version + 1).text(),
                                    actor));
                    replacement.ifPresent(next -> piece(gone, next, actor));
                    statuses.remove(gone);
                    return statuses.current();
                });
    }

    /** Leaves at most one piece for the transaction that removes the status. */
    private void movePieces(StatusId gone, StatusId replacement, int version, Actor actor) {
        while (profiles.countWith(gone) > PIECE) {
            work.inOne(
                    () -> {
                        requireRemovable(gone, version);
                        return piece(gone, replacement, actor);
                    });
        }
    }

    private int piece(StatusId gone, StatusId replacement, Actor actor) {
        List<Profile> holders = profiles.with(gone, PIECE);
        if (holders.isEmpty()) {
            return 0;
        }
        Revision revision =
                revision(
                        ProfileField.STATUS.field(),
                        gone.toString(),
                        replacement.toString(),
                        actor);
        List<Profile> next = holders.stream().map(it -> it.moved(replacement, revision)).toList();
        profiles.saveAll(next, revision);
        snapshots.keepAll(next);
        leaving.moved(next, gone, replacement, actor.key(), revision.at());
        return next.size();
    }

    private StatusList requireRemovable(StatusId gone, int version) {
        StatusList current = statuses.current();
        if (current.find(gone).isEmpty()) {
            throw new NotFound();
        }
        if (current.version() != version) {
            throw new Stale(current);
        }
        if (current.all().size() == 1) {
            throw Rejected.value("c360.statuses.last.error");
        }
        return current;
    }

    private StatusId replacement(String text, StatusId gone) {
        try {
            return statuses.find(StatusId.of(text))
                    .map(Status::id)
                    .filter(id -> !id.equals(gone))
                    .orElseThrow(NotFound::new);
        } catch (NotFound missing) {
            throw Rejected.value("c360.info.status-unknown.error");
        }
    }

    private Revision revision(String field, String from, String to, Actor actor) {
        return new Revision(
                actor.key(), clock.instant(), List.of(new FieldChange(field, from, to)));
    }
}
