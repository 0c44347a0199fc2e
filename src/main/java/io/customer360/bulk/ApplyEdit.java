package io.customer360.bulk;

import io.customer360.batch.BatchWork;
import io.customer360.batch.Tally;
import io.customer360.customer.EditProfile;
import io.customer360.customer.Profile;
import io.customer360.customer.ProfileRules;
import io.customer360.customer.Profiles;
import io.customer360.customer.VisibleCustomers;
import io.customer360.field.CustomFields;
import io.customer360.field.CustomValues;
import io.customer360.field.FieldEntity;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Fields;
import io.customer360.shared.Forbidden;
import io.customer360.shared.NotFound;
import io.customer360.shared.Rejected;
import io.customer360.shared.Stale;
import io.customer360.shared.UnitOfWork;
import io.customer360.tag.Tag;
import io.customer360.tag.TagCustomer;
import io.customer360.tag.Tags;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

/** Gives one customer after the other the same edit, by the ordinary use cases. */
public final class ApplyEdit {

    /** How many customers are edited in one unit of work. */
    static final int PIECE = 100;

    /** Stands for any customer where only the edit itself is judged. */
    private static final CustomerId ANYBODY = new CustomerId(Integer.MAX_VALUE);

    private final Profiles profiles;
    private final EditProfile edit;
    private final ProfileRules rules;
    private final CustomFields fields;
    private final Tags tags;
    private final TagCustomer tagging;
    private final VisibleCustomers visible;
    private final UnitOfWork work;

    /** Edits by these use cases. */
    public ApplyEdit(
            Profiles profiles,
            EditProfile edit,
            ProfileRules rules,
            CustomFields fields,
            Tags tags,
            TagCustomer tagging,
            VisibleCustomers visible,
            UnitOfWork work) {
        this.profiles = profiles;
        this.edit = edit;
        this.rules = rules;
        this.fields = fields;
        this.tags = tags;
        this.tagging = tagging;
        this.visible = visible;
        this.work = work;
    }

    /** Refuses an edit that would be refused for a customer of whom nothing is known. */
    void check(BulkDraft draft, Actor actor) {
        Fields problems = new Fields(Map.of());
        problems.attempt("", () -> rules.apply(draft.profile(0), Profile.blank(ANYBODY)))
                .ifPresent(
                        wanted ->
                                problems.attempt(
                                        "",
                                        () -> {
                                            edit.checkMany(wanted);
                                            return wanted;
                                        }));
        problems.attempt(
                "",
                () ->
                        fields.changing(
                                FieldEntity.CUSTOMER, CustomValues.NONE, draft.custom(), actor));
        draft.added().stream()
                .filter(name -> tags.called(name).isEmpty() && !tagging.mayInvent(actor))
                .forEach(name -> problems.problem("addTags", "c360.tags.unknown.error", name));
        draft.removed().stream()
                .filter(name -> tags.called(name).isEmpty())
                .forEach(name -> problems.problem("removeTags", "c360.tags.unknown.error", name));
        problems.check();
    }

    /** The work that gives these customers an edit. */
    BatchWork to(List<CustomerId> customers, BulkDraft draft, Actor actor) {
        Queue<CustomerId> left = new ArrayDeque<>(customers);
        return () -> {
            List<CustomerId> piece = new ArrayList<>();
            while (piece.size() < PIECE && !left.isEmpty()) {
                piece.add(left.remove());
            }
            return piece.isEmpty() ? Optional.empty() : Optional.of(together(piece, draft, actor));
        };
    }

    private Tally together(List<CustomerId> piece, BulkDraft draft, Actor actor) {
        try {
            return work.inOne(() -> apply(piece, draft, actor));
        } catch (Rejected | NotFound | Stale | Forbidden oneOfThem) {
            return piece.stream()
                    .map(customer -> alone(customer, draft, actor))
                    .reduce(Tally.NONE, Tally::plus);
        }
    }

    private Tally alone(CustomerId customer, BulkDraft draft, Actor actor) {
        try {
            return work.inOne(() -> apply(List.of(customer), draft, actor));
        } catch (Rejected | NotFound | Stale | Forbidden refused) {
            return Tally.of(0, 0, 0, 1);
        }
    }

    private Tally apply(List<CustomerId> piece, BulkDraft draft, Actor actor) {
        Set<CustomerId> seen = visible.among(actor, piece);
        Map<CustomerId, List<Tag>> held = tags.of(piece);
        Map<CustomerId, Profile> known = draft.ofProfile() ? profiles.of(piece) : Map.of();
        long changed = 0;
        for (CustomerId customer : seen) {
            boolean tagged = tag(customer, held.get(customer), draft, actor);
            boolean edited = draft.ofProfile() && edit(known.get(customer), draft, actor);
            changed += tagged || edited ? 1 : 0;
        }
        return Tally.of(0, changed, seen.size() - changed, piece.size() - seen.size());
    }

    private boolean edit(Profile current, BulkDraft draft, Actor actor) {
        Profile next = edit.on(current.id(), draft.profile(current.version()), actor);
        return next.version() > current.version();
    }

    private boolean tag(CustomerId customer, List<Tag> held, BulkDraft draft, Actor actor) {
        List<String> missing =
                draft.added().stream().filter(name -> named(name, held).isEmpty()).toList();
        List<Tag> present =
                draft.removed().stream()
                        .map(name -> named(name, held))
                        .flatMap(Collection::stream)
                        .toList();
        present.forEach(tag -> tagging.remove(customer, tag.id(), actor));
        missing.forEach(name -> tagging.add(customer, name, actor));
        return !missing.isEmpty() || !present.isEmpty();
    }

    private static List<Tag> named(String name, List<Tag> held) {
        return held.stream().filter(tag -> tag.called(name)).toList();
    }
}
