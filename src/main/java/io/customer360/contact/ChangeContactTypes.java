package io.customer360.contact;

import io.customer360.shared.Actor;
import io.customer360.shared.Arrangement;
import io.customer360.shared.FieldChange;
import io.customer360.shared.Fields;
import io.customer360.shared.NotFound;
import io.customer360.shared.Parse;
import io.customer360.shared.Permission;
import io.customer360.shared.Rejected;
import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import io.customer360.shared.Text;
import io.customer360.shared.UnitOfWork;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Adds, changes, orders and removes the types of contacts. */
public final class ChangeContactTypes {

    private final ContactTypesStore store;
    private final Contacts contacts;
    private final UnitOfWork work;
    private final Clock clock;

    /** Changes the types in this store. */
    public ChangeContactTypes(
            ContactTypesStore store, Contacts contacts, UnitOfWork work, Clock clock) {
        this.store = store;
        this.contacts = contacts;
        this.work = work;
        this.clock = clock;
    }

    /** Adds a type at the end, from the fields of its form. */
    public ContactTypes add(Map<String, String> input, Actor actor) {
        actor.require(Permission.MANAGE);
        Form form = Form.read(input);
        return save(
                form.version,
                actor,
                types -> types.with(form.type(new ContactTypeId(types.lastId() + 1))));
    }

    /** Changes a type, from the fields of its form. */
    public ContactTypes change(ContactTypeId id, Map<String, String> input, Actor actor) {
        actor.require(Permission.MANAGE);
        Form form = Form.read(input);
        return save(
                form.version, actor, types -> types.changed(form.type(required(types, id).id())));
    }

    /** Puts the types in another order; every type has its place in it. */
    public ContactTypes arrange(Arrangement wanted, Actor actor) {
        actor.require(Permission.MANAGE);
        List<ContactTypeId> order = wanted.ids().stream().map(ContactTypeId::new).toList();
        return save(wanted.version(), actor, types -> types.arranged(order));
    }

    /** Removes a type that no contact has. */
    public ContactTypes remove(ContactTypeId id, int version, Actor actor) {
        actor.require(Permission.MANAGE);
        return save(
                version,
                actor,
                types -> {
                    required(types, id);
                    int held = contacts.count(id);
                    if (held > 0) {
                        throw Rejected.value("c360.contact-types.in-use.error", held);
                    }
                    return types.without(id);
                });
    }

    private ContactTypes save(int version, Actor actor, UnaryOperator<ContactTypes> step) {
        return work.inOne(
                () -> {
                    ContactTypes current = store.current();
                    if (current.version() != version) {
                        throw new Stale(current);
                    }
                    ContactTypes next = step.apply(current);
                    if (next.all().equals(current.all())) {
                        return current;
                    }
                    var change = new FieldChange("types", current.lines(), next.lines());
                    store.save(
                            next,
                            version,
                            new Revision(actor.key(), clock.instant(), List.of(change)));
                    return next;
                });
    }

    private static ContactType required(ContactTypes types, ContactTypeId id) {
        return types.find(id).orElseThrow(NotFound::new);
    }

    /** What the form of one type holds. */
    private record Form(
            int version,
            String name,
            TypeColour colour,
            TypeIcon icon,
            boolean champion,
            boolean offered) {

        static Form read(Map<String, String> input) {
            Fields fields = new Fields(input);
            Optional<Integer> version = fields.required("version", Parse::version);
            Optional<String> name =
                    fields.required("name", text -> Text.line(text, ContactType.MAX_NAME));
            Optional<TypeColour> colour = fields.required("colour", TypeColour::of);
            Optional<TypeIcon> icon = fields.required("icon", TypeIcon::of);
            boolean champion = fields.flag("champion");
            boolean offered = fields.flag("offered");
            fields.check();
            return new Form(
                    version.orElseThrow(),
                    name.orElseThrow(),
                    colour.orElseThrow(),
                    icon.orElseThrow(),
                    champion,
                    offered);
        }

        ContactType type(ContactTypeId id) {
            return new ContactType(id, name, colour, icon, champion, offered);
        }
    }
}
