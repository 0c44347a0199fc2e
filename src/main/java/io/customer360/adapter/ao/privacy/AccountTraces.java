package io.customer360.adapter.ao.privacy;

import io.customer360.access.AccessSettingsStore;
import io.customer360.privacy.PersonalData;
import io.customer360.privacy.Subject;
import io.customer360.privacy.Trace;
import io.customer360.privacy.Traces;
import io.customer360.shared.Rejected;
import io.customer360.shared.Revision;
import io.customer360.shared.UnitOfWork;
import java.util.Map;
import java.util.Optional;

/** The service account; without it the app reads nothing, so somebody has to choose another one. */
public final class AccountTraces implements PersonalData {
    private final AccessSettingsStore settings;

    /** Wired by Spring. */
    public AccountTraces(AccessSettingsStore settings) {
        this.settings = settings;
    }

    @Override
    public Traces of(Subject subject) {
        var held =
                settings.current().serviceAccount().filter(subject.users()::contains).stream()
                        .map(key -> new Trace(Optional.empty(), Map.of("user", key.value())))
                        .toList();
        return new Traces("account", "c360.privacy.account.label", held, held.size());
    }

    @Override
    public void requireErasable(Subject subject) {
        if (!of(subject).listed().isEmpty()) {
            throw Rejected.at("who", "c360.privacy.account.error");
        }
    }

    @Override
    public int erase(Subject subject, Revision revision, UnitOfWork work) {
        return 0;
    }
}
