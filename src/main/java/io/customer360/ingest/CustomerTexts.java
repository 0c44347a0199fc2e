package io.customer360.ingest;

import io.customer360.customer.People;
import io.customer360.customer.Person;
import io.customer360.customer.ProfileField;
import io.customer360.settings.Tier;
import io.customer360.settings.TiersStore;
import io.customer360.shared.Actor;
import io.customer360.shared.UserKey;
import io.customer360.status.Status;
import io.customer360.status.Statuses;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Puts ids in the place of the names that entries have for people, statuses and tiers. */
public final class CustomerTexts {

    private final People people;
    private final Statuses statuses;
    private final TiersStore tiers;

    /** Knows these names. */
    public CustomerTexts(People people, Statuses statuses, TiersStore tiers) {
        this.people = people;
        this.statuses = statuses;
        this.tiers = tiers;
    }

    /** The names as they are now, for many entries. */
    Known known(Actor actor) {
        Map<String, String> ids = new HashMap<>();
        List<Status> stages = statuses.all();
        List<Tier> levels = tiers.current().all();
        stages.forEach(it -> ids.put(key(ProfileField.STATUS, it.name()), it.id().toString()));
        levels.forEach(it -> ids.put(key(ProfileField.TIER, it.name()), it.id().toString()));
        return new Known(ids, new HashMap<>(), text -> person(text, actor));
    }

    /** The names of one moment, and the people that have been asked for since. */
    record Known(Map<String, String> ids, Map<String, String> met, UnaryOperator<String> people) {

        /** What a column says, in the form in which profiles are edited. */
        String text(ProfileField field, String text) {
            String plain = text.strip();
            return switch (field) {
                case CSM -> plain.isEmpty() ? "" : met.computeIfAbsent(plain, people);
                case STATUS, TIER -> ids.getOrDefault(key(field, plain), plain);
                case COUNTRY -> Spelled.country(plain);
                case OPT_OUT -> Spelled.flag(plain);
                default -> text;
            };
        }
    }

    /** A user goes by the key, and by whatever finds nobody else. */
    private String person(String text, Actor actor) {
        Optional<Person> known = people.find(new UserKey(text));
        if (known.isPresent()) {
            return text;
        }
        List<Person> found = people.search(actor, text, 2);
        return found.size() == 1 ? found.get(0).key().value() : text;
    }

    private static String key(ProfileField field, String name) {
        return field.field() + "\n" + name.toLowerCase(Locale.ROOT);
    }
}
