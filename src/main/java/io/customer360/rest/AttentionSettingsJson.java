package io.customer360.rest;

import io.customer360.csm.AttentionSettings;
import java.util.List;

/**
 * How the attention that customers get is judged.
 *
 * @param lines the groups that are left out, one in each line
 */
public record AttentionSettingsJson(
        int version,
        boolean on,
        int days,
        int revenue,
        int health,
        int tier,
        List<String> leftOut,
        String lines) {

    static AttentionSettingsJson of(AttentionSettings settings) {
        return new AttentionSettingsJson(
                settings.version(),
                settings.on(),
                settings.days(),
                settings.revenue(),
                settings.health(),
                settings.tier(),
                settings.leftOut(),
                String.join("\n", settings.leftOut()));
    }
}
