package io.customer360.sandbox.db.ao;

import io.customer360.sandbox.StartFailure;
import net.java.ao.RawEntity;

/** Checks that a class named by {@code <entity>} is one. */
final class EntityClass {
    private EntityClass() {}

    @SuppressWarnings("unchecked")
    static Class<? extends RawEntity<?>> of(Class<?> type) {
        if (!type.isInterface() || !RawEntity.class.isAssignableFrom(type)) {
            throw new StartFailure(
                    "<ao> names " + type.getName() + ", which is no entity interface");
        }
        return (Class<? extends RawEntity<?>>) type.asSubclass(RawEntity.class);
    }
}
