package io.customer360.rest;

import io.customer360.rest.input.Input;
import io.customer360.score.SentModel;
import java.util.List;
import java.util.Map;

/** The numbers of a model as the admin's form sends them; {@code fields} has them by name. */
public record ModelInput(String version, Map<String, List<String>> custom) implements Input {

    SentModel sent() {
        return new SentModel(fields(), custom);
    }
}
