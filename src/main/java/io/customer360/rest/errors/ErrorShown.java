package io.customer360.rest.errors;

import io.customer360.rest.view.SafeUrl;
import java.util.List;

/** A refusal as a page shows it. */
public record ErrorShown(
        List<String> messages,
        List<FieldError> errors,
        String code,
        SafeUrl retryUrl,
        SafeUrl signInUrl) {

    /** What is wrong with one field. */
    public record FieldError(String field, String text) {}
}
