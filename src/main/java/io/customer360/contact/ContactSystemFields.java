package io.customer360.contact;

import io.customer360.field.FieldEntity;
import io.customer360.field.SystemField;
import io.customer360.field.SystemFields;
import java.util.List;

/** The fields that every contact has; none of them can be hidden. */
public final class ContactSystemFields implements SystemFields {
    private static final List<ContactField> LISTED =
            List.of(
                    ContactField.NAME,
                    ContactField.ROLE,
                    ContactField.TYPE,
                    ContactField.EMAIL,
                    ContactField.PHONE,
                    ContactField.USER,
                    ContactField.IMPORTANT);

    @Override
    public FieldEntity entity() {
        return FieldEntity.CONTACT;
    }

    @Override
    public List<SystemField> fields() {
        return LISTED.stream()
                .map(field -> new SystemField(field.field(), field.word().name(), false))
                .toList();
    }
}
