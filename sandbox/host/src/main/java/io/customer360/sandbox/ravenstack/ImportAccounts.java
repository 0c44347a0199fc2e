package io.customer360.sandbox.ravenstack;

import com.fasterxml.jackson.databind.JsonNode;
import io.customer360.sandbox.demo.AppRefusal;
import io.customer360.sandbox.jira.JiraProject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** Accounts become organisations of the project, with a profile in the app. */
final class ImportAccounts {

    private static final int BATCH = 100;
    private static final String KIND = "account";

    private final Session session;
    private final RavenProject raven;
    private final JiraProject project;
    private final Departures departures;
    private final Map<String, Integer> known = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final List<Account> fresh = new ArrayList<>();
    private Set<String> industries = Set.of();
    private List<String> statuses = List.of();

    ImportAccounts(Session session, RavenProject raven) {
        this.session = session;
        this.raven = raven;
        this.project = raven.open();
        this.departures = Departures.read(session);
    }

    /** Imports them and answers their organisations by account. */
    Map<String, Integer> run() {
        industries = Set.copyOf(new Industries(session).complete());
        session.read(RavenFile.ACCOUNTS, this::take, this::create);
        return known;
    }

    private void take(String id, Row row) {
        Account account = Account.of(id, row, session.report());
        OptionalLong mark = session.marks().of(KIND, id);
        if (mark.isEmpty()) {
            fresh.add(account);
            if (fresh.size() == BATCH) {
                create();
            }
            return;
        }
        int organisation = (int) mark.getAsLong();
        if (session.world().organisations().byId(organisation).isEmpty()) {
            throw new Unfit("its organisation %d was deleted in Jira".formatted(organisation));
        }
        known.put(id, organisation);
        profile(account, organisation, Outcome.ALREADY_THERE);
    }

    private void create() {
        List<String> unique = fresh.stream().map(this::name).toList();
        session.world()
                .together(
                        () -> {
                            List<Integer> ids = session.world().bulk().organisations(unique);
                            Map<Integer, List<JiraProject>> links = new HashMap<>();
                            ids.forEach(id -> links.put(id, List.of(project)));
                            session.world().bulk().links(links);
                            for (int i = 0; i < ids.size(); i++) {
                                session.marks().put(KIND, fresh.get(i).id(), ids.get(i));
                                known.put(fresh.get(i).id(), ids.get(i));
                            }
                        });
        fresh.forEach(account -> profile(account, known.get(account.id()), Outcome.STORED));
        fresh.clear();
    }

    /** Two organisations of one name could not be told apart, neither by people nor in JQL. */
    private String name(Account account) {
        boolean taken =
                !session.world().organisations().byName(account.name()).isEmpty()
                        || !names.add(account.name().toLowerCase(Locale.ROOT));
        if (!taken) {
            return account.name();
        }
        String longer = "%s (%s)".formatted(account.name(), account.id());
        note(
                account,
                "account_name %s is taken; the organisation is called %s"
                        .formatted(account.name(), longer));
        return longer;
    }

    /** Fills a profile that nobody has touched yet; the organisation stays without one, too. */
    private void profile(Account account, int organisation, Outcome otherwise) {
        Map<String, String> fields = fields(account, organisation);
        String path = "/customers/" + organisation;
        session.store(
                RavenFile.ACCOUNTS,
                account.line(),
                () -> {
                    boolean filled = filled(account, path, fields);
                    session.report().count(RavenFile.ACCOUNTS, filled ? Outcome.STORED : otherwise);
                });
    }

    private boolean filled(Account account, String path, Map<String, String> fields) {
        if (session.app().get(path).path("version").asInt() != 0) {
            return false;
        }
        try {
            session.app().send("PATCH", path, fields);
            return true;
        } catch (AppRefusal e) {
            if (!e.ofContent()) {
                throw e;
            }
            note(account, "stored without its facts, the app says: " + e.reason());
            return false;
        }
    }

    /** The industry, none when the app did not take it into its list. */
    private String industry(Account account) {
        if (industries.contains(account.industry())) {
            return account.industry();
        }
        note(account, "stored without its industry, which the app does not take");
        return "";
    }

    private void note(Account account, String what) {
        session.report().note(RavenFile.ACCOUNTS, account.line(), what);
    }

    private Map<String, String> fields(Account account, int organisation) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("version", "0");
        fields.put("csm", raven.csm(account.id()));
        fields.put("industry", industry(account));
        fields.put("country", account.country());
        fields.put("status", status(account.stage(), organisation));
        if (account.stage() == Account.Stage.CHURNED && !fields.get("status").isEmpty()) {
            fields.putAll(departure(account));
        }
        return fields;
    }

    private Map<String, String> departure(Account account) {
        if (!departures.knows(account.id())) {
            note(account, "has left without a churn event; it is said to be on the last day");
        }
        return departures.of(account.id());
    }

    /** The id of the status at the place of a stage, none when the list has become shorter. */
    private String status(Account.Stage stage, int organisation) {
        if (statuses.isEmpty()) {
            statuses = new ArrayList<>();
            String path = "/customers/" + organisation + "/form/status";
            for (JsonNode option : session.app().get(path).path("options")) {
                statuses.add(option.path("value").asText());
            }
        }
        return stage.place() < statuses.size() ? statuses.get(stage.place()) : "";
    }
}
