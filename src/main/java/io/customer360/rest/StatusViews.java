package io.customer360.rest;

import io.customer360.customer.Profiles;
import io.customer360.rest.view.View;
import io.customer360.rest.view.Worded;
import io.customer360.shared.NotFound;
import io.customer360.status.Status;
import io.customer360.status.StatusId;
import io.customer360.status.StatusList;
import io.customer360.status.StatusStore;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Views of the customer statuses that the API and the admin page share. */
public final class StatusViews implements SettingsPages, NewerRecords {
    private static final Worded CHOOSE = Worded.of("", "c360.statuses.choose.label");

    private final StatusStore statuses;
    private final Profiles profiles;

    /** Wired by Spring. */
    public StatusViews(StatusStore statuses, Profiles profiles) {
        this.statuses = statuses;
        this.profiles = profiles;
    }

    @Override
    public List<SettingsPage> pages() {
        return List.of(new SettingsPage("statuses", 22, "c360.statuses.page.title", this::list));
    }

    @Override
    public Optional<Object> newer(Object current) {
        return current instanceof StatusList changed
                ? Optional.of(StatusesJson.of(changed))
                : Optional.empty();
    }

    /** All of them. */
    public View list() {
        return View.of("c360.statuses.list", StatusesJson.of(statuses.current()));
    }

    /** The form of a new one. */
    public View emptyForm() {
        return View.of("c360.statuses.form", StatusFormJson.blank(statuses.current().version()));
    }

    /** The form of one. */
    public View form(StatusId id) {
        var list = statuses.current();
        return View.of(
                "c360.statuses.form",
                StatusFormJson.of(list.find(id).orElseThrow(NotFound::new), list.version()));
    }

    /** The question before one goes. */
    public View removal(StatusId id) {
        var list = statuses.current();
        var gone = list.find(id).orElseThrow(NotFound::new);
        return View.of(
                "c360.statuses.removal",
                new StatusRemovalJson(
                        id.value(),
                        list.version(),
                        gone.name(),
                        profiles.countWith(id),
                        Stream.concat(
                                        Stream.of(CHOOSE),
                                        list.all().stream()
                                                .filter(it -> !it.id().equals(id))
                                                .map(StatusViews::choice))
                                .map(it -> OptionJson.of(it, ""))
                                .toList()));
    }

    private static Worded choice(Status status) {
        return new Worded(status.id().toString(), status.name());
    }
}
