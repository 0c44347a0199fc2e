package io.customer360.contact;

import io.customer360.customer.SortName;
import io.customer360.field.AcceptedFields;
import io.customer360.field.CustomFields;
import io.customer360.field.CustomValues;
import io.customer360.field.FieldEntity;
import io.customer360.field.FieldTexts;
import io.customer360.membership.Memberships;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.FieldChange;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.Rejected;
import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import io.customer360.shared.UnitOfWork;
import io.customer360.shared.UserKey;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Adds, changes, stars, links and removes contacts, by people who may edit. A system that feeds
 * contacts sends each again and again under its external id: one that is known is brought up to
 * date.
 */
public final class RecordContact {

    private final Contacts contacts;
    private final ContactTypesStore types;
    private final ContactRules rules;
    private final CustomFields fields;
    private final UnitOfWork work;
    private final Clock clock;

    /** Records in these stores. */
    public RecordContact(
            Contacts contacts,
            ContactTypesStore types,
            Memberships memberships,
            CustomFields fields,
            UnitOfWork work,
            Clock clock) {
        this.contacts = contacts;
        this.types = types;
        this.rules = new ContactRules(contacts, types, memberships);
        this.fields = fields;
        this.work = work;
        this.clock = clock;
    }

    /**
     * Gives a customer one more contact, or brings the one with its external id up to date; {@code
     * Stale} when a version is given that is not the one of today.
     */
    public PutContact put(CustomerId customer, ContactDraft draft, Actor actor) {
        actor.require(Permission.EDIT);
        return work.inOne(
                () ->
                        draft.externalId()
                                .flatMap(contacts::find)
                                .map(known -> fed(known, customer, draft, actor))
                                .map(known -> new PutContact(known, false))
                                .orElseGet(
                                        () -> new PutContact(add(customer, draft, actor), true)));
    }

    /** Changes a contact; saving what is already there stores nothing. */
    public Contact change(CustomerId customer, ContactId id, ContactDraft draft, Actor actor) {
        int version =
                draft.version()
                        .orElseThrow(() -> Rejected.at("version", "c360.input.required.error"));
        return edit(
                customer,
                id,
                version,
                actor,
                draft.custom(),
                draft.twice(),
                held -> {
                    if (!draft.externalId().orElse(held.externalId()).equals(held.externalId())) {
                        throw Rejected.at("externalId", "c360.contacts.external-id-fixed.error");
                    }
                    return draft.details();
                });
    }

    /** Stars a contact, or takes the star away. */
    public Contact star(
            CustomerId customer, ContactId id, boolean important, int version, Actor actor) {
        return edit(
                customer,
                id,
                version,
                actor,
                Map.of(),
                true,
                held -> held.details().starred(important));
    }

    /** Says which member of the customer a contact is, or that it is none. */
    public Contact link(
            CustomerId customer, ContactId id, Optional<UserKey> user, int version, Actor actor) {
        return edit(
                customer, id, version, actor, Map.of(), true, held -> held.details().linked(user));
    }

    /** Takes a contact away. */
    public void remove(CustomerId customer, ContactId id, int version, Actor actor) {
        actor.require(Permission.EDIT);
        work.inOne(
                () -> {
                    Contact held = current(customer, id, version);
                    List<FieldChange> changes = new ArrayList<>(removed(held));
                    changes.addAll(fields.removed(FieldEntity.CONTACT, id.value()));
                    contacts.remove(held, version, revision(actor, held.details(), changes));
                    fields.forget(FieldEntity.CONTACT, id.value());
                    return held;
                });
    }

    private Contact add(CustomerId customer, ContactDraft draft, Actor actor) {
        ExternalId externalId = draft.externalId().orElseGet(ExternalId::handMade);
        ContactDetails details = draft.details();
        rules.requireRoom(customer);
        rules.requireRight(customer, details, Optional.empty(), draft.twice());
        AcceptedFields custom = fields.adding(FieldEntity.CONTACT, draft.custom(), actor);
        List<FieldChange> changes = new ArrayList<>(custom.changes());
        changes.addAll(
                FieldChange.between(
                        Map.of(),
                        ContactTexts.wholeForHistory(details, externalId, types.current())));
        Contact added =
                contacts.add(customer, externalId, details, revision(actor, details, changes));
        keep(added.id(), custom);
        return added;
    }

    private Contact fed(Contact known, CustomerId customer, ContactDraft draft, Actor actor) {
        rules.requireFeedable(known, customer);
        if (draft.version().orElse(known.version()) != known.version()) {
            throw new Stale(known);
        }
        return changed(known, draft.details(), draft.custom(), draft.twice(), actor);
    }

    private Contact edit(
            CustomerId customer,
            ContactId id,
            int version,
            Actor actor,
            Map<String, List<String>> entered,
            boolean twice,
            Function<Contact, ContactDetails> step) {
        actor.require(Permission.EDIT);
        return work.inOne(
                () -> {
                    Contact held = current(customer, id, version);
                    return changed(held, step.apply(held), entered, twice, actor);
                });
    }

    private Contact changed(
            Contact held,
            ContactDetails next,
            Map<String, List<String>> entered,
            boolean twice,
            Actor actor) {
        rules.requireRight(held.customer(), next, Optional.of(held), twice);
        AcceptedFields custom = custom(held, entered, actor);
        List<FieldChange> changes = new ArrayList<>(changes(held, next));
        changes.addAll(custom.changes());
        if (changes.isEmpty()) {
            return held;
        }
        Revision revision = revision(actor, next, changes);
        Contact saved = contacts.replace(held.changed(next, revision), held.version(), revision);
        keep(held.id(), custom);
        return saved;
    }

    private AcceptedFields custom(Contact held, Map<String, List<String>> entered, Actor actor) {
        if (entered.isEmpty()) {
            return AcceptedFields.NONE;
        }
        CustomValues current = fields.read(FieldEntity.CONTACT, held.id().value());
        return fields.changing(FieldEntity.CONTACT, current, entered, actor);
    }

    /** Amounts are no words to search by: not everybody may see them. */
    private void keep(ContactId id, AcceptedFields custom) {
        if (custom.changed().isEmpty()) {
            return;
        }
        fields.save(FieldEntity.CONTACT, id.value(), custom);
        String words =
                fields.of(FieldEntity.CONTACT).stream()
                        .filter(field -> !field.type().revenue())
                        .flatMap(
                                field ->
                                        FieldTexts.of(field, custom.values().of(field.id()))
                                                .stream())
                        .collect(Collectors.joining(" "));
        contacts.findableBy(id, SortName.folded(words));
    }

    private Contact current(CustomerId customer, ContactId id, int version) {
        Contact current =
                contacts.find(id)
                        .filter(held -> held.customer().equals(customer))
                        .orElseThrow(NotFound::new);
        if (current.version() != version) {
            throw new Stale(current);
        }
        return current;
    }

    private List<FieldChange> changes(Contact held, ContactDetails next) {
        ContactTypes known = types.current();
        return FieldChange.between(
                ContactTexts.forHistory(held.details(), held.externalId(), known),
                ContactTexts.forHistory(next, held.externalId(), known));
    }

    private List<FieldChange> removed(Contact held) {
        Map<String, String> whole =
                ContactTexts.wholeForHistory(held.details(), held.externalId(), types.current());
        return FieldChange.between(Map.of(), whole).stream()
                .map(field -> new FieldChange(field.field(), field.to(), ""))
                .toList();
    }

    private Revision revision(Actor actor, ContactDetails details, List<FieldChange> changes) {
        return new Revision(actor.key(), clock.instant(), details.name(), changes);
    }
}
