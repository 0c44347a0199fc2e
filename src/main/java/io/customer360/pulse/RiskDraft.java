package io.customer360.pulse;

import io.customer360.shared.Fields;
import io.customer360.shared.Parse;
import io.customer360.shared.Text;
import java.util.Map;
import java.util.Optional;

/**
 * What an admin wants a risk category or a risk factor to be.
 *
 * @param version the version of the list that this starts from
 */
public record RiskDraft(int version, String name, boolean offered) {

    /** Reads the fields {@code version}, {@code name} and {@code offered}. */
    public static RiskDraft parse(Map<String, String> input) {
        Fields fields = new Fields(input);
        int version = fields.required("version", Parse::version).orElse(0);
        Optional<String> name =
                fields.required("name", text -> Text.line(text, RiskCategory.MAX_NAME));
        boolean offered = fields.flag("offered");
        fields.check();
        return new RiskDraft(version, name.orElseThrow(), offered);
    }
}
