package io.customer360.rest;

import io.customer360.pulse.PulseMonth;
import io.customer360.shared.Fields;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which month of a customer an address asks for in full.
 *
 * @param month the month, or the newest one about which anything was said
 * @param at where on the page it stands
 */
record PulsesAsked(Optional<PulseMonth> month, String at) {
    private static final String USUAL = "overview";

    /** The newest month, shown at this place. */
    static PulsesAsked newest(String at) {
        return new PulsesAsked(Optional.empty(), at);
    }

    /** Reads the parameters of the address. */
    static PulsesAsked by(UriInfo address) {
        var parameters = address.getQueryParameters();
        Map<String, String> given = new HashMap<>();
        given.put("month", parameters.getFirst("month"));
        var fields = new Fields(given);
        var month = fields.optional("month", PulseMonth::parse);
        fields.check();
        return new PulsesAsked(month, Places.of(parameters.getFirst("at"), USUAL));
    }

    /** The same place with another month. */
    PulsesAsked month(PulseMonth other) {
        return new PulsesAsked(Optional.of(other), at);
    }
}
