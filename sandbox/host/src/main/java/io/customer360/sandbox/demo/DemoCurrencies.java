package io.customer360.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.customer360.sandbox.demo.portfolio.Account;
import io.customer360.sandbox.demo.portfolio.ExchangeRates;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells the app the base currency of the demo and what its other currencies are worth. */
record DemoCurrencies(AppDoor app, LocalDate day) {

    /** Keeps the rates, unless an admin has chosen a base currency already. */
    void keep(List<Account> accounts) {
        JsonNode now = app.get("/settings/currencies");
        if (now.path("version").asInt() > 0) {
            return;
        }
        String version =
                app.send(
                                "PUT",
                                "/settings/currencies",
                                Map.of("version", "0", "base", ExchangeRates.BASE))
                        .path("version")
                        .asText();
        for (Map<String, String> rate : new ExchangeRates(day).of(accounts)) {
            Map<String, String> fields = new HashMap<>(rate);
            fields.put("version", version);
            app.send("POST", "/settings/currencies/rates", fields);
        }
    }
}
