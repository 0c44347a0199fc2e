package io.customer360.settings;

import io.customer360.shared.Fields;
import io.customer360.shared.Parse;
import io.customer360.shared.Text;
import java.util.Map;
import java.util.Optional;

/**
 * What an admin wants a tier to be.
 *
 * @param version the version of the tiers that this starts from
 */
public record TierDraft(int version, String name, boolean vip) {

    /** Reads the fields {@code version}, {@code name} and {@code vip}. */
    public static TierDraft parse(Map<String, String> input) {
        Fields fields = new Fields(input);
        int version = fields.required("version", Parse::version).orElse(0);
        Optional<String> name = fields.required("name", text -> Text.line(text, Tier.MAX_NAME));
        boolean vip = fields.flag("vip");
        fields.check();
        return new TierDraft(version, name.orElseThrow(), vip);
    }
}
