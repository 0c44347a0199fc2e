package io.customer360.rest;

import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.Texts;
import io.customer360.rest.view.View;
import io.customer360.rest.view.Viewers;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.tag.Tag;
import io.customer360.tag.TagCustomer;
import io.customer360.tag.TagId;
import io.customer360.tag.TagSettings;
import io.customer360.tag.TagSettingsStore;
import io.customer360.tag.Tags;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Views of tags that the API and the pages share. Who asks has been checked before. */
public final class TagViews implements SettingsPages, NewerRecords {
    private static final int SUGGESTED = 20;

    private final Tags tags;
    private final TagSettingsStore settings;
    private final TagCustomer tagCustomer;
    private final Texts texts;
    private final Viewers viewers;
    private final CustomerUrls urls;

    /** Wired by Spring. */
    public TagViews(
            Tags tags,
            TagSettingsStore settings,
            TagCustomer tagCustomer,
            Texts texts,
            Viewers viewers,
            CustomerUrls urls) {
        this.tags = tags;
        this.settings = settings;
        this.tagCustomer = tagCustomer;
        this.texts = texts;
        this.viewers = viewers;
        this.urls = urls;
    }

    @Override
    public List<SettingsPage> pages() {
        return List.of(new SettingsPage("tags", 50, "c360.settings.tags.title", this::settings));
    }

    /** The tags of a customer. */
    public View chips(CustomerId customer, Actor actor) {
        return chips(customer, false, actor);
    }

    /** The tags of a customer, as the page shows them or the panel beside a ticket. */
    View chips(CustomerId customer, boolean panel, Actor actor) {
        var held = tags.of(List.of(customer)).get(customer);
        return View.of(
                panel ? "c360.panel.tags" : "c360.tags.chips", record(customer, held, actor));
    }

    /** The tags of a customer as a record. */
    public TagsJson record(CustomerId customer, List<Tag> held, Actor actor) {
        return new TagsJson(
                customer.value(),
                urls.api(customer, "/tags"),
                held.stream().map(TagJson::of).toList(),
                actor.may(Permission.EDIT));
    }

    /** The field where a customer is given a tag. */
    View picker(CustomerId customer, Actor actor) {
        return View.of("c360.tags.picker", record(customer, List.of(), actor));
    }

    /** Names that contain what was typed; what is none yet is offered to whoever may invent it. */
    View names(String typed, Actor actor) {
        var wanted = Tag.folded(typed.strip());
        var found =
                new ArrayList<>(
                        tags.all().stream()
                                .filter(tag -> Tag.folded(tag.name()).contains(wanted))
                                .map(tag -> new TagNameJson(tag.name(), tag.name()))
                                .limit(SUGGESTED)
                                .toList());
        boolean taken = tags.called(typed.strip()).isPresent();
        if (!wanted.isEmpty() && !taken && tagCustomer.mayInvent(actor)) {
            var locale = viewers.current().locale();
            found.add(
                    new TagNameJson(
                            texts.of(locale, "c360.tags.invent.action", typed.strip()),
                            typed.strip()));
        }
        return View.of("", found);
    }

    /** Every tag, for those who manage the app. */
    public View settings() {
        var current = settings.current();
        var uses = tags.uses();
        return View.of(
                "c360.tags.settings",
                new TagSettingsJson(
                        current.version(),
                        current.open(),
                        tags.all().stream()
                                .map(
                                        tag ->
                                                TagSettingsJson.Row.of(
                                                        tag, uses.getOrDefault(tag.id(), 0)))
                                .toList()));
    }

    /** One tag. */
    View one(TagId id) {
        return View.of("c360.tags.chip", TagJson.of(held(id)));
    }

    /** The form of a new tag. */
    View form() {
        return View.of("c360.tags.form", TagFormJson.blank());
    }

    /** The form of a tag. */
    View form(TagId id) {
        return View.of("c360.tags.form", record(id));
    }

    /** The form in which another tag takes the place of one. */
    View mergeForm(TagId id) {
        return View.of("c360.tags.merge", record(id));
    }

    @Override
    public Optional<Object> newer(Object current) {
        if (current instanceof Tag tag) {
            return Optional.of(TagJson.of(tag));
        }
        return current instanceof TagSettings changed
                ? Optional.of(TagSettingsJson.of(changed))
                : Optional.empty();
    }

    private TagFormJson record(TagId id) {
        return TagFormJson.of(held(id), tags.all());
    }

    private Tag held(TagId id) {
        return tags.find(id).orElseThrow(NotFound::new);
    }
}
