package io.customer360.sandbox.it;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueEvent;
import io.customer360.sandbox.jira.Events;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The issue events that the bus carries while this listens. */
public final class HeardEvents implements AutoCloseable {
    private final List<IssueEvent> heard = new CopyOnWriteArrayList<>();
    private final Events bus;

    HeardEvents(Installation on) {
        bus = on.world().events();
        bus.register(this);
    }

    /** Keeps an event. */
    @EventListener
    public void keep(IssueEvent event) {
        heard.add(event);
    }

    /** The kinds of events about an issue, oldest first. */
    List<Long> about(String key) {
        return heard.stream()
                .filter(event -> event.getIssue().getKey().equals(key))
                .map(IssueEvent::getEventTypeId)
                .toList();
    }

    @Override
    public void close() {
        bus.unregister(this);
    }
}
