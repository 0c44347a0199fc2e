package com.atlassian.soy.renderer;

import java.util.Objects;

/** Text that a template must not escape again. */
public class SanitizedString {
    private final String value;
    private final SanitizationType type;

    public SanitizedString(String value) {
        this(value, SanitizationType.HTML);
    }

    public SanitizedString(String value, SanitizationType type) {
        this.value = Objects.requireNonNull(value);
        this.type = Objects.requireNonNull(type);
    }

    public String getValue() {
        return value;
    }

    public SanitizationType getType() {
        return type;
    }

    @Override
    public String toString() {
        return value;
    }
}
