package io.customer360.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.customer360.sandbox.demo.portfolio.Account;
import io.customer360.sandbox.demo.portfolio.ExchangeRates;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells the app the base currency of the demo and what its other currencies are worth. */
record DemoCurrencies(AppDoor app, LocalDate day) {

    private static final String PATH = "/settings/currencies";

    /** Adds the rates that are missing, unless an admin has chosen another base currency. */
    void keep(List<Account> accounts) {
        app.find(PATH)
                .map(this::based)
                .filter(now -> now.path("base").asText().equals(ExchangeRates.BASE))
                .ifPresent(now -> complete(now, new ExchangeRates(day).of(accounts)));
    }

    private JsonNode based(JsonNode now) {
        return now.path("version").asInt() > 0
                ? now
                : app.send("PUT", PATH, Map.of("version", "0", "base", ExchangeRates.BASE));
    }

    private void complete(JsonNode now, List<Map<String, String>> wanted) {
        Set<String> known =
                now.path("rates")
                        .valueStream()
                        .map(rate -> rate.path("currency").asText() + rate.path("from").asText())
                        .collect(Collectors.toSet());
        for (Map<String, String> rate : wanted) {
            if (!known.contains(rate.get("currency") + rate.get("from"))) {
                Map<String, String> fields = new HashMap<>(rate);
                fields.put("version", now.path("version").asText());
                app.send("POST", PATH + "/rates", fields);
            }
        }
    }
}
