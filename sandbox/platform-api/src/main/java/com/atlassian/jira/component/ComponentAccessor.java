package com.atlassian.jira.component;

import java.util.function.Function;

/** Static door to the host's services; the host sets the lookup when it starts. */
public final class ComponentAccessor {
    private static volatile Function<Class<?>, Object> lookup = type -> null;

    private ComponentAccessor() {}

    public static <T> T getComponent(Class<T> type) {
        return type.cast(lookup.apply(type));
    }

    public static <T> T getOSGiComponentInstanceOfType(Class<T> type) {
        return type.cast(lookup.apply(type));
    }
}
