package io.customer360.rest;

import io.customer360.rest.view.Worded;
import java.util.List;

/**
 * A custom field in a form.
 *
 * @param name its name in the form
 * @param field the field with its value, as it is shown where it cannot be edited
 * @param value the text the form starts with
 * @param valueLabel the same as people read it
 * @param options what may be chosen
 * @param currencies the currencies to choose from
 */
public record FieldInputJson(
        int id,
        String name,
        String label,
        String help,
        String type,
        boolean required,
        boolean locked,
        CustomFieldJson field,
        String value,
        Worded valueLabel,
        List<Option> options,
        List<OptionJson> currencies) {

    /** One value to choose from, and what it means. */
    public record Option(int id, String value, Worded label, String help, boolean selected) {}
}
