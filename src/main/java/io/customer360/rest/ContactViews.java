package io.customer360.rest;

import io.customer360.access.Access;
import io.customer360.contact.Contact;
import io.customer360.contact.ContactId;
import io.customer360.contact.ContactQuery;
import io.customer360.contact.ContactSheet;
import io.customer360.contact.ContactTypes;
import io.customer360.contact.PortalUser;
import io.customer360.contact.ShowContacts;
import io.customer360.customer.Profiles;
import io.customer360.field.CustomValues;
import io.customer360.field.FieldEntity;
import io.customer360.rest.view.View;
import io.customer360.rest.view.Worded;
import io.customer360.settings.Tile;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Permission;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Views of contacts that the API and the pages share. Who asks has been checked before. */
public final class ContactViews implements WidgetSources, TileSources, NewerRecords {
    private static final Worded EVERY = Worded.of("", "c360.contacts.filter-all.label");

    private final ShowContacts shown;
    private final FieldViews fields;
    private final Access access;
    private final Profiles profiles;

    /** Wired by Spring. */
    public ContactViews(ShowContacts shown, FieldViews fields, Access access, Profiles profiles) {
        this.shown = shown;
        this.fields = fields;
        this.access = access;
        this.profiles = profiles;
    }

    @Override
    public Optional<Object> newer(Object current) {
        if (current instanceof Contact contact) {
            return Optional.of(record(contact, access.requireVisible(contact.customer())));
        }
        return Optional.empty();
    }

    @Override
    public List<WidgetSource> widgets() {
        return List.of(
                new WidgetSource(
                        "contacts",
                        "/contacts",
                        (customer, actor) -> list(customer, ContactsAsked.brief(), actor)),
                new WidgetSource(
                        "contacts-full",
                        "/contacts?at=full",
                        (customer, actor) -> list(customer, ContactsAsked.all("full"), actor)),
                new WidgetSource(
                        "stakeholders",
                        "/contacts?at=people",
                        (customer, actor) -> list(customer, ContactsAsked.all("people"), actor)));
    }

    @Override
    public List<TileSource> tiles() {
        return List.of(
                new TileSource(
                        Tile.CONTACTS,
                        (customer, actor) -> FigureJson.count(shown.count(customer))));
    }

    /** The contacts that an address asks for. */
    View list(CustomerId customer, ContactsAsked asked, Actor actor) {
        var sheet = shown.on(customer, asked.query());
        var chosen = asked.query().type().map(Object::toString).orElse("");
        return View.of(
                "c360.contacts.widget",
                ContactsJson.of(
                        sheet,
                        asked,
                        options(sheet.types(), chosen),
                        columns(sheet, actor),
                        items(sheet, actor),
                        profiles.of(customer).optOut(),
                        actor.may(Permission.EDIT)));
    }

    /** One contact. */
    View one(CustomerId customer, ContactId id, Actor actor) {
        return View.of("c360.contacts.row", record(shown.one(customer, id), actor));
    }

    /** The form of a new contact, who may be a member of the customer. */
    View emptyForm(CustomerId customer, String at, Optional<PortalUser> member, Actor actor) {
        return View.of(
                "c360.contacts.form",
                ContactFormJson.blank(
                        customer.value(),
                        at,
                        member,
                        shown.types(),
                        fields.inputs(FieldEntity.CONTACT, CustomValues.NONE, actor)));
    }

    /** The form of a contact. */
    View form(CustomerId customer, String at, ContactId id, Actor actor) {
        var held = shown.one(customer, id);
        var values = shown.custom(List.of(held)).get(id.value());
        return View.of(
                "c360.contacts.form",
                ContactFormJson.of(
                        held,
                        at,
                        userName(held),
                        shown.types(),
                        fields.inputs(FieldEntity.CONTACT, values, actor)));
    }

    private ContactJson record(Contact contact, Actor actor) {
        var some = List.of(contact);
        var values = shown.custom(some).get(contact.id().value());
        return ContactJson.of(
                contact,
                shown.types(),
                shown.users(some),
                fields.shown(FieldEntity.CONTACT, values, actor));
    }

    private List<ContactJson> items(ContactSheet sheet, Actor actor) {
        return sheet.contacts().stream()
                .map(
                        contact ->
                                ContactJson.of(
                                        contact,
                                        sheet.types(),
                                        sheet.users(),
                                        custom(sheet.custom().get(contact.id().value()), actor)))
                .toList();
    }

    private List<CustomFieldJson> custom(CustomValues values, Actor actor) {
        return values == null ? List.of() : fields.shown(FieldEntity.CONTACT, values, actor);
    }

    /** The short list has no room for custom fields. */
    private List<String> columns(ContactSheet sheet, Actor actor) {
        return sheet.query().size() == ContactQuery.SHORT
                ? List.of()
                : fields.shown(FieldEntity.CONTACT, CustomValues.NONE, actor).stream()
                        .map(CustomFieldJson::name)
                        .toList();
    }

    /** The name of the user that a contact is, or the key of one that has been deleted. */
    private String userName(Contact contact) {
        var known = shown.users(List.of(contact));
        return contact.details()
                .user()
                .map(
                        key ->
                                Optional.ofNullable(known.get(key))
                                        .map(user -> user.person().name())
                                        .orElseGet(key::value))
                .orElse("");
    }

    private static List<OptionJson> options(ContactTypes types, String chosen) {
        return Stream.concat(
                        Stream.of(EVERY),
                        types.all().stream()
                                .map(type -> new Worded(type.id().toString(), type.name())))
                .map(option -> OptionJson.of(option, chosen))
                .toList();
    }
}
