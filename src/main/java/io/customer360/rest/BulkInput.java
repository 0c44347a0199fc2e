package io.customer360.rest;

import io.customer360.field.FieldId;
import io.customer360.rest.input.Input;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The same edit for many customers.
 *
 * @param select the ids of customers
 * @param all true when all of a list are meant
 * @param query the list, as the part of its address behind the question mark
 * @param change the names of what is to change
 * @param addTags names of tags with commas between them
 * @param removeTags names of tags with commas between them
 */
public record BulkInput(
        List<String> select,
        String all,
        String query,
        List<String> change,
        String csm,
        String status,
        String tier,
        String industry,
        String country,
        String addTags,
        String removeTags,
        Map<String, List<String>> custom)
        implements Input {

    /** What is named without a value is cleared, so it counts too. */
    @Override
    public Set<String> touched() {
        var touched = new HashSet<>(custom.keySet());
        lists().getOrDefault("change", List.of()).stream()
                .flatMap(name -> FieldId.ofInput(name).stream())
                .forEach(field -> touched.add(field.toString()));
        return touched;
    }
}
