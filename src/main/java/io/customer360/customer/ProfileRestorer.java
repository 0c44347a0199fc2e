package io.customer360.customer;

import io.customer360.field.CustomFields;
import io.customer360.field.CustomValues;
import io.customer360.field.FieldEntity;
import io.customer360.shared.Actor;
import io.customer360.shared.Change;
import io.customer360.shared.CustomerId;
import io.customer360.shared.NotFound;
import io.customer360.shared.Restorer;
import io.customer360.shared.Reverter;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts fields of a profile back to what they were. */
public final class ProfileRestorer implements Restorer, Reverter {

    private final Profiles profiles;
    private final EditProfile edit;
    private final CustomFields fields;

    /** Restores by this edit. */
    public ProfileRestorer(Profiles profiles, EditProfile edit, CustomFields fields) {
        this.profiles = profiles;
        this.edit = edit;
        this.fields = fields;
    }

    @Override
    public String entity() {
        return Profile.ENTITY;
    }

    @Override
    public boolean may(Change change) {
        return ProfileField.of(change.field())
                .map(field -> field != ProfileField.REFERENCE || !nominated(change))
                .orElseGet(() -> fields.restorable(FieldEntity.CUSTOMER, change.field()));
    }

    @Override
    public void restore(Change change, Actor actor) {
        put(List.of(change), actor);
    }

    /** What nobody may set stays as it is. */
    @Override
    public boolean revert(List<Change> edit, Actor actor) {
        if (edit.stream().anyMatch(change -> change.field().equals(Profile.ENTITY))) {
            clear(edit.get(0).customer(), actor);
            return true;
        }
        List<Change> possible = edit.stream().filter(this::may).toList();
        if (!possible.isEmpty()) {
            put(possible, actor);
        }
        return !possible.isEmpty();
    }

    /** What a profile says that was taken in as a whole; required fields have to stay. */
    private void clear(CustomerId customer, Actor actor) {
        Profile profile = profiles.of(customer);
        Map<ProfileField, String> values = new EnumMap<>(ProfileField.class);
        for (ProfileField field : ProfileField.values()) {
            values.put(field, field == ProfileField.OPT_OUT ? "false" : "");
        }
        edit.back(customer, new ProfileEdit(profile.version(), values, cleared(customer)), actor);
    }

    private Map<String, List<String>> cleared(CustomerId customer) {
        Map<String, List<String>> custom = new HashMap<>();
        CustomValues held = fields.read(FieldEntity.CUSTOMER, customer.value());
        fields.of(FieldEntity.CUSTOMER).stream()
                .filter(field -> field.edited() && !field.required())
                .filter(field -> held.of(field.id()).isPresent())
                .forEach(field -> custom.put(field.id().toString(), List.of()));
        return custom;
    }

    private static boolean nominated(Change change) {
        return change.from().equals(Reference.NOMINATED.code());
    }

    private void put(List<Change> changes, Actor actor) {
        CustomerId customer = changes.get(0).customer();
        Map<ProfileField, String> values = new EnumMap<>(ProfileField.class);
        Map<String, List<String>> custom = new HashMap<>();
        for (Change change : changes) {
            ProfileField.of(change.field())
                    .ifPresentOrElse(
                            field -> values.put(field, change.from()),
                            () -> custom.putAll(custom(change)));
        }
        int version = profiles.of(customer).version();
        edit.back(customer, new ProfileEdit(version, values, custom), actor);
    }

    private Map<String, List<String>> custom(Change change) {
        Map<String, List<String>> entered =
                fields.entered(FieldEntity.CUSTOMER, change.field(), change.from());
        if (entered.isEmpty()) {
            throw new NotFound();
        }
        return entered;
    }
}
