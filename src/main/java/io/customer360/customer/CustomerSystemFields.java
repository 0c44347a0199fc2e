package io.customer360.customer;

import io.customer360.field.FieldEntity;
import io.customer360.field.SystemField;
import io.customer360.field.SystemFields;
import java.util.List;
import java.util.stream.Stream;

/**
 * The fields that every customer has; a profile makes sense without any of them. The source of the
 * external id is shown with that.
 */
public final class CustomerSystemFields implements SystemFields {

    @Override
    public FieldEntity entity() {
        return FieldEntity.CUSTOMER;
    }

    @Override
    public List<SystemField> fields() {
        return Stream.of(ProfileField.values())
                .filter(field -> field != ProfileField.SOURCE)
                .map(field -> new SystemField(field.field(), field.textKey(), true))
                .toList();
    }
}
