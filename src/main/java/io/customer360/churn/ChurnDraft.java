package io.customer360.churn;

import io.customer360.shared.Fields;
import io.customer360.shared.Parse;
import java.util.Map;

/**
 * What an admin wants the model to be.
 *
 * @param version the version of the model that this starts from
 */
public record ChurnDraft(int version, ChurnModel model) {

    /**
     * Reads the field {@code version} and those of {@link ChurnModel#fields}. What none of them is
     * about stays; of a kind that any is about, a missing {@code on} is no.
     */
    public static ChurnDraft parse(Map<String, String> input, ChurnModel current) {
        Fields fields = new Fields(input);
        int version = fields.required("version", Parse::version).orElse(0);
        var model = fields.attempt("", () -> ReadModel.from(input, current));
        fields.check();
        return new ChurnDraft(version, model.orElseThrow());
    }
}
