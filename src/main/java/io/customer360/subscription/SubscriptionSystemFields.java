package io.customer360.subscription;

import io.customer360.field.FieldEntity;
import io.customer360.field.SystemField;
import io.customer360.field.SystemFields;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The fields that every subscription has; what its figures are made of cannot be hidden. */
public final class SubscriptionSystemFields implements SystemFields {

    private static final Set<SubscriptionField> HIDEABLE =
            EnumSet.of(
                    SubscriptionField.AUTO_RENEW,
                    SubscriptionField.AUTO_COLLECTION,
                    SubscriptionField.TRIAL,
                    SubscriptionField.PAUSED_FROM,
                    SubscriptionField.PAUSED_TO,
                    SubscriptionField.MINIMUM_TERM,
                    SubscriptionField.ONE_OFF_FEE);

    @Override
    public FieldEntity entity() {
        return FieldEntity.SUBSCRIPTION;
    }

    @Override
    public List<SystemField> fields() {
        return Stream.of(SubscriptionField.values())
                .map(
                        field ->
                                new SystemField(
                                        field.field(), field.textKey(), HIDEABLE.contains(field)))
                .toList();
    }
}
