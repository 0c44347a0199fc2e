package io.customer360.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A valid draft of a field in one call. */
public final class AField {

    private final FieldEntity entity;
    private final String name;
    private final FieldType type;
    private final List<FieldOption> options = new ArrayList<>();
    private boolean required;
    private FieldSource source;

    private AField(FieldEntity entity, String name, FieldType type) {
        this.entity = entity;
        this.name = name;
        this.type = type;
    }

    public static AField of(FieldEntity entity, String name, FieldType type) {
        return new AField(entity, name, type);
    }

    public AField required() {
        required = true;
        return this;
    }

    public AField fedBy(String name, String link) {
        source = new FieldSource(name, link);
        return this;
    }

    public AField offering(String... names) {
        for (String option : names) {
            options.add(new FieldOption(0, option, "What " + option + " means"));
        }
        return this;
    }

    public FieldDraft draft() {
        return new FieldDraft(
                OptionalInt.empty(),
                entity,
                name,
                "",
                type,
                required,
                Optional.ofNullable(source),
                options);
    }
}
