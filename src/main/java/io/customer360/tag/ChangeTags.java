package io.customer360.tag;

import io.customer360.shared.Actor;
import io.customer360.shared.ExternalId;
import io.customer360.shared.FieldChange;
import io.customer360.shared.Fields;
import io.customer360.shared.NotFound;
import io.customer360.shared.Parse;
import io.customer360.shared.Permission;
import io.customer360.shared.Put;
import io.customer360.shared.Rejected;
import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import io.customer360.shared.UnitOfWork;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * Adds, renames, colours, merges and removes tags for everybody, by those who manage the app. A
 * system that feeds tags sends each again and again under its external id: one that is known is
 * brought up to date.
 */
public final class ChangeTags {

    private final Tags tags;
    private final TagSettingsStore settings;
    private final UnitOfWork work;
    private final Clock clock;

    /** Changes tags in this store. */
    public ChangeTags(Tags tags, TagSettingsStore settings, UnitOfWork work, Clock clock) {
        this.tags = tags;
        this.settings = settings;
        this.work = work;
        this.clock = clock;
    }

    /**
     * Adds a tag that nobody has yet, or brings the one with its external id up to date; {@code
     * Stale} when a version is given that is not the one of today.
     */
    public Put<Tag> put(TagDraft draft, Actor actor) {
        actor.require(Permission.MANAGE);
        return work.inOne(
                () ->
                        draft.externalId()
                                .flatMap(tags::find)
                                .map(known -> new Put<>(fed(known, draft, actor), false))
                                .orElseGet(() -> new Put<>(add(draft, actor), true)));
    }

    /** Gives a tag another name or colour; saving what is already there stores nothing. */
    public Tag change(TagId id, TagDraft draft, Actor actor) {
        actor.require(Permission.MANAGE);
        return work.inOne(
                () -> {
                    Tag current = current(id, draft.version());
                    ExternalId.requireSame(current.externalId(), draft.externalId());
                    return changed(current, draft, actor);
                });
    }

    /** Gives the customers of a tag another one instead: fields {@code version}, {@code into}. */
    public void merge(TagId id, Map<String, String> input, Actor actor) {
        actor.require(Permission.MANAGE);
        Fields fields = new Fields(input);
        int version = fields.required("version", Parse::version).orElse(0);
        int other =
                fields.required("into", text -> Parse.wholeNumber(text, 1, Integer.MAX_VALUE))
                        .orElse(0);
        fields.check();
        work.inOne(
                () -> {
                    Tag current = current(id, version);
                    Tag into =
                            tags.all().stream()
                                    .filter(tag -> tag.id().value() == other)
                                    .filter(tag -> !tag.id().equals(id))
                                    .findFirst()
                                    .orElseThrow(
                                            () -> Rejected.at("into", "c360.input.choice.error"));
                    tags.merge(current, version, into, whole(actor, current.name(), into.name()));
                    return into;
                });
    }

    /** Removes a tag from all its customers. */
    public void remove(TagId id, int version, Actor actor) {
        actor.require(Permission.MANAGE);
        work.inOne(
                () -> {
                    Tag current = current(id, version);
                    tags.remove(current, version, whole(actor, current.name(), ""));
                    return current;
                });
    }

    /** Decides who may invent tags: fields {@code version}, {@code open}. */
    public TagSettings open(Map<String, String> input, Actor actor) {
        actor.require(Permission.MANAGE);
        Fields fields = new Fields(input);
        int version = fields.required("version", Parse::version).orElse(0);
        boolean open = fields.flag("open");
        fields.check();
        return work.inOne(
                () -> {
                    TagSettings current = settings.current();
                    if (current.version() != version) {
                        throw new Stale(current);
                    }
                    if (current.open() == open) {
                        return current;
                    }
                    TagSettings next = new TagSettings(open, version + 1);
                    FieldChange change =
                            new FieldChange(
                                    "open",
                                    Boolean.toString(current.open()),
                                    Boolean.toString(open));
                    settings.save(
                            next,
                            version,
                            new Revision(actor.key(), clock.instant(), List.of(change)));
                    return next;
                });
    }

    private Tag add(TagDraft draft, Actor actor) {
        List<Tag> all = tags.all();
        if (all.size() >= Tag.MAX_COUNT) {
            throw Rejected.at("name", "c360.input.too-many.error", Tag.MAX_COUNT);
        }
        requireFree(all, draft.name());
        return tags.add(
                draft.name(), draft.colour(), draft.externalId(), whole(actor, "", draft.name()));
    }

    private Tag fed(Tag known, TagDraft draft, Actor actor) {
        if (draft.version() != 0 && draft.version() != known.version()) {
            throw new Stale(known);
        }
        return changed(known, draft, actor);
    }

    private Tag changed(Tag current, TagDraft draft, Actor actor) {
        requireFree(
                tags.all().stream().filter(tag -> !tag.id().equals(current.id())).toList(),
                draft.name());
        List<FieldChange> changes = FieldChange.between(TagDraft.texts(current), draft.texts());
        return changes.isEmpty()
                ? current
                : tags.replace(
                        current.changed(draft),
                        current.version(),
                        new Revision(actor.key(), clock.instant(), draft.name(), changes));
    }

    private Tag current(TagId id, int version) {
        Tag current = tags.find(id).orElseThrow(NotFound::new);
        if (current.version() != version) {
            throw new Stale(current);
        }
        return current;
    }

    private static void requireFree(List<Tag> others, String name) {
        if (others.stream().anyMatch(tag -> tag.called(name))) {
            throw Rejected.at("name", "c360.tags.taken.error");
        }
    }

    private Revision whole(Actor actor, String from, String to) {
        return new Revision(
                actor.key(),
                clock.instant(),
                from.isEmpty() ? to : from,
                List.of(new FieldChange(Tag.DEFINITION, from, to)));
    }
}
