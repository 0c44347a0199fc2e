package io.customer360.sandbox.ravenstack;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Subscriptions go through the app's door under the ids that they have in the data set. */
final class ImportSubscriptions {

    static final String SOURCE = "ravenstack";

    private final Session session;
    private final Map<String, Integer> accounts;
    private final Map<Integer, Set<String>> stored = new HashMap<>();
    private final Map<String, LocalDate> starts = new ConcurrentHashMap<>();

    ImportSubscriptions(Session session, Map<String, Integer> accounts) {
        this.session = session;
        this.accounts = accounts;
    }

    /** Imports them and answers when each begins, by its id and in days of the files. */
    Map<String, LocalDate> run() {
        session.read(RavenFile.SUBSCRIPTIONS, this::take, () -> {});
        return starts;
    }

    private void take(String id, Row row) {
        Contract contract = Contract.of(row, session.report());
        Integer customer = accounts.get(contract.account());
        if (customer == null) {
            throw new Unfit("account_id %s is no account".formatted(contract.account()));
        }
        if (stored.computeIfAbsent(customer, this::ask).contains(id)) {
            starts.put(id, contract.start());
            session.report().count(RavenFile.SUBSCRIPTIONS, Outcome.ALREADY_THERE);
            return;
        }
        session.store(
                RavenFile.SUBSCRIPTIONS,
                row.line(),
                () -> {
                    session.app()
                            .send(
                                    "POST",
                                    "/customers/" + customer + "/subscriptions",
                                    contract.fields(SOURCE, id, session.shift()));
                    starts.put(id, contract.start());
                    session.report().count(RavenFile.SUBSCRIPTIONS, Outcome.STORED);
                });
    }

    /** The ids a customer has already. */
    private Set<String> ask(int customer) {
        Set<String> ids = new HashSet<>();
        String path = "/customers/" + customer + "/subscriptions?full=true";
        for (JsonNode item : session.app().get(path).path("items")) {
            if (SOURCE.equals(item.path("source").asText())) {
                ids.add(item.path("externalId").asText());
            }
        }
        return ids;
    }
}
