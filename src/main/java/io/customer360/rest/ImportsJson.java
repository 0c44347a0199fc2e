package io.customer360.rest;

import io.customer360.rest.view.Label;
import io.customer360.rest.view.SafeUrl;
import java.time.Instant;
import java.util.List;

/** The imports of a person, and what can be brought in. */
public record ImportsJson(List<Choice> kinds, List<Choice> separators, List<Item> items) {

    /** Something to choose. */
    public record Choice(String value, Label label) {
        static Choice of(Label label) {
            return new Choice(label.name(), label);
        }
    }

    /** One import. */
    public record Item(
            int id,
            String name,
            Label kind,
            Label stage,
            Instant created,
            int rows,
            SafeUrl url,
            boolean removable) {}
}
