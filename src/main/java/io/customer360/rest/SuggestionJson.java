package io.customer360.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.customer360.customer.Person;
import io.customer360.rest.view.SafeUrl;

/** A person to pick, in the form that AUI's select asks for. */
public record SuggestionJson(String label, String value, @JsonProperty("img-src") SafeUrl image) {

    /** Copies a person. */
    public static SuggestionJson of(Person person) {
        return new SuggestionJson(
                person.name(), person.key().value(), new SafeUrl(person.avatarUrl()));
    }
}
