package io.customer360.rest;

import io.customer360.rest.view.Label;
import java.util.List;

/** What many customers can be given at once. */
public record BulkFormJson(List<Choice> choices, List<FieldInputJson> fields) {

    /**
     * One thing to change.
     *
     * @param name its name in input
     * @param options the values to choose from, where there are such
     */
    public record Choice(String name, Label label, List<OptionJson> options) {}
}
