package io.customer360.history;

import io.customer360.customer.Organisation;
import io.customer360.settings.TierId;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.NotFound;
import io.customer360.shared.UserKey;
import io.customer360.shared.Word;
import io.customer360.status.Status;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The names behind the ids of one answer; each is looked up once, and only when it is told. */
final class Names {
    /** What stands for a customer that the viewer may not see. */
    static final String HIDDEN = "…";

    private final NameSources sources;
    private final Actor viewer;
    private final Map<String, String> people = new HashMap<>();
    private final Map<String, String> customers = new HashMap<>();
    private Map<String, String> statuses;
    private PulseNames pulses;

    Names(NameSources sources, Actor viewer) {
        this.sources = sources;
        this.viewer = viewer;
    }

    /** The text as people read it: the name where it is an id; one that is gone stays an id. */
    String readable(Word.Meaning meaning, String text) {
        if (text.isEmpty()) {
            return text;
        }
        return switch (meaning) {
            case PERSON -> person(text);
            case STATUS -> status(text);
            case TIER -> tier(text);
            case CUSTOMER -> customers.computeIfAbsent(text, this::customer);
            case LEVEL, RISK_CATEGORY, RISK_FACTORS -> pulses().of(meaning, text);
            default -> text;
        };
    }

    /** The name of a user, or the key of one that has been deleted. */
    String person(String key) {
        return people.computeIfAbsent(key, user -> sources.people().name(new UserKey(user)));
    }

    private PulseNames pulses() {
        if (pulses == null) {
            pulses = new PulseNames(sources.levels(), sources.risks());
        }
        return pulses;
    }

    private String status(String id) {
        if (statuses == null) {
            statuses =
                    sources.statuses().all().stream()
                            .collect(Collectors.toMap(one -> one.id().toString(), Status::name));
        }
        return statuses.getOrDefault(id, id);
    }

    private String tier(String id) {
        try {
            return sources.tiers()
                    .current()
                    .find(TierId.of(id))
                    .map(tier -> tier.name())
                    .orElse(id);
        } catch (NotFound unknown) {
            return id;
        }
    }

    private String customer(String id) {
        try {
            CustomerId customer = CustomerId.of(id);
            Optional<Organisation> found = sources.organisations().find(customer);
            boolean seen =
                    found.isEmpty()
                            || !sources.visible().among(viewer, List.of(customer)).isEmpty();
            return seen ? found.map(Organisation::name).orElse(id) : HIDDEN;
        } catch (NotFound unknown) {
            return id;
        }
    }
}
