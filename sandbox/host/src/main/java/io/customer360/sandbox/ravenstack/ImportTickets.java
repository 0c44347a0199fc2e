package io.customer360.sandbox.ravenstack;

import io.customer360.sandbox.jira.IssueDraft;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tickets become requests of the project, some hundred in a transaction, without events. */
final class ImportTickets {

    private static final int BATCH = 250;
    private static final String KIND = "ticket";

    private final Session session;
    private final Map<String, Integer> accounts;
    private final String reporter;
    private final Instant now;
    private final List<String> ids = new ArrayList<>();
    private final List<IssueDraft> drafts = new ArrayList<>();

    ImportTickets(Session session, Map<String, Integer> accounts, String reporter) {
        this.session = session;
        this.accounts = accounts;
        this.reporter = reporter;
        this.now = session.world().clock().instant();
    }

    void run() {
        session.read(RavenFile.TICKETS, this::take, this::store);
    }

    private void take(String id, Row row) {
        Ticket ticket = Ticket.of(row, session.shift(), now, session.report());
        Integer organisation = accounts.get(ticket.account());
        if (organisation == null) {
            throw new Unfit("account_id %s is no account".formatted(ticket.account()));
        }
        if (session.marks().of(KIND, id).isPresent()) {
            session.report().count(RavenFile.TICKETS, Outcome.ALREADY_THERE);
            return;
        }
        ids.add(id);
        drafts.add(ticket.draft(id, organisation, reporter));
        if (ids.size() == BATCH) {
            store();
        }
    }

    private void store() {
        session.world()
                .together(
                        () -> {
                            List<Long> issues = session.world().bulk().issues(drafts);
                            for (int i = 0; i < issues.size(); i++) {
                                session.marks().put(KIND, ids.get(i), issues.get(i));
                            }
                        });
        ids.forEach(id -> session.report().count(RavenFile.TICKETS, Outcome.STORED));
        ids.clear();
        drafts.clear();
    }
}
