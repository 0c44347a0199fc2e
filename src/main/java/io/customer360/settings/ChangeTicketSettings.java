package io.customer360.settings;

import io.customer360.shared.Actor;
import io.customer360.shared.FieldChange;
import io.customer360.shared.Fields;
import io.customer360.shared.Parse;
import io.customer360.shared.Permission;
import io.customer360.shared.Rejected;
import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import io.customer360.shared.Text;
import io.customer360.shared.UnitOfWork;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Replaces the settings for tickets. */
public final class ChangeTicketSettings {

    private final TicketSettingsStore store;
    private final TicketSearches searches;
    private final UnitOfWork work;
    private final Clock clock;

    /** Changes the settings in this store; only searches that Jira understands are accepted. */
    public ChangeTicketSettings(
            TicketSettingsStore store, TicketSearches searches, UnitOfWork work, Clock clock) {
        this.store = store;
        this.searches = searches;
        this.work = work;
        this.clock = clock;
    }

    /** Reads the fields {@code version}, {@code mode} and {@code escalation} and saves them. */
    public TicketSettings on(Map<String, String> input, Actor actor) {
        actor.require(Permission.MANAGE);
        Fields fields = new Fields(input);
        int version = fields.required("version", Parse::version).orElse(0);
        MembershipMode mode =
                fields.required("mode", MembershipMode::of).orElse(MembershipMode.BOTH);
        String escalation = fields.required("escalation", this::search).orElse("");
        fields.check();
        return work.inOne(() -> save(new TicketSettings(mode, escalation, version), actor));
    }

    private String search(String text) {
        String jql = Text.line(text, TicketSettings.MAX_JQL);
        if (!searches.understands(jql)) {
            throw Rejected.value("c360.settings.escalation.error");
        }
        return jql;
    }

    private TicketSettings save(TicketSettings wanted, Actor actor) {
        TicketSettings current = store.current();
        if (current.version() != wanted.version()) {
            throw new Stale(current);
        }
        List<FieldChange> changes = FieldChange.between(texts(current), texts(wanted));
        if (changes.isEmpty()) {
            return current;
        }
        TicketSettings next =
                new TicketSettings(wanted.mode(), wanted.escalation(), current.version() + 1);
        store.save(next, current.version(), new Revision(actor.key(), clock.instant(), changes));
        return next;
    }

    private static Map<String, String> texts(TicketSettings settings) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("mode", settings.mode().code());
        texts.put("escalation", settings.escalation());
        return texts;
    }
}
