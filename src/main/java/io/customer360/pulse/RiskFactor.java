package io.customer360.pulse;

import java.util.Objects;

/**
 * Something that endangers a customer, as the admin has named it.
 *
 * @param retired whether it is offered no more; what was said with it still shows it
 */
public record RiskFactor(RiskFactorId id, String name, boolean retired) {

    public RiskFactor {
        Objects.requireNonNull(id);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a risk factor needs a name");
        }
    }
}
