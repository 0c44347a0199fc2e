package io.customer360.rest;

import io.customer360.score.SentModel;
import java.util.Map;

/**
 * A field of the form of a model.
 *
 * @param was what the model in force says, which differs where older values are shown
 */
public record EntryJson(String name, String id, String value, String was) {

    /**
     * The fields of one form.
     *
     * @param form a word in front of their ids
     */
    record Of(String form, Map<String, String> values, Map<String, String> was) {

        EntryJson one(String number) {
            return new EntryJson(
                    SentModel.name(number), id(number), values.get(number), was.get(number));
        }

        String id(String number) {
            return "c360-" + form + "-" + number;
        }
    }
}
