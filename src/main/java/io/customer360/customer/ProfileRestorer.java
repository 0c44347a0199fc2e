package io.customer360.customer;

import io.customer360.field.CustomFields;
import io.customer360.field.FieldEntity;
import io.customer360.shared.Actor;
import io.customer360.shared.Change;
import io.customer360.shared.CustomerId;
import io.customer360.shared.NotFound;
import io.customer360.shared.Restorer;
import java.util.List;
import java.util.Map;

/** Puts one field of a profile back to what it was. */
public final class ProfileRestorer implements Restorer {

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
        CustomerId customer = change.customer();
        edit.on(customer, edit(change, profiles.of(customer).version()), actor);
    }

    private static boolean nominated(Change change) {
        return change.from().equals(Reference.NOMINATED.code());
    }

    private ProfileEdit edit(Change change, int version) {
        return ProfileField.of(change.field())
                .map(field -> new ProfileEdit(version, Map.of(field, change.from()), Map.of()))
                .orElseGet(() -> new ProfileEdit(version, Map.of(), custom(change)));
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
