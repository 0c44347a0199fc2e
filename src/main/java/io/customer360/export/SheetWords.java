package io.customer360.export;

import io.customer360.customer.People;
import io.customer360.pulse.Level;
import io.customer360.pulse.LevelId;
import io.customer360.pulse.Levels;
import io.customer360.pulse.Opinion;
import io.customer360.settings.Tier;
import io.customer360.settings.TierId;
import io.customer360.settings.TiersStore;
import io.customer360.shared.UserKey;
import io.customer360.status.Status;
import io.customer360.status.StatusId;
import io.customer360.status.Statuses;
import io.customer360.tag.Tag;
import io.customer360.tag.TagId;
import io.customer360.tag.Tags;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The names that a file puts in place of ids, each looked up once. */
final class SheetWords {
    private final Map<StatusId, String> statuses;
    private final Map<TierId, String> tiers;
    private final Map<TagId, String> tags;
    private final Map<LevelId, String> levels;
    private final People people;
    private final Map<UserKey, String> persons = new HashMap<>();

    SheetWords(Statuses statuses, TiersStore tiers, Tags tags, People people, Levels levels) {
        this.statuses = statuses.all().stream().collect(Collectors.toMap(Status::id, Status::name));
        this.tiers = tiers.current().all().stream().collect(Collectors.toMap(Tier::id, Tier::name));
        this.tags = tags.all().stream().collect(Collectors.toMap(Tag::id, Tag::name));
        this.people = people;
        this.levels = levels.all().stream().collect(Collectors.toMap(Level::id, Level::name));
    }

    String status(StatusId id) {
        return statuses.getOrDefault(id, "");
    }

    String tier(TierId id) {
        return tiers.getOrDefault(id, "");
    }

    /** A level with the month that it is about. */
    String pulse(Opinion.Said said) {
        return levels.getOrDefault(said.level(), "") + " (" + said.month() + ")";
    }

    String person(UserKey key) {
        return persons.computeIfAbsent(key, people::name);
    }

    /** The names of tags by the alphabet, with commas between them. */
    String tags(List<TagId> ids) {
        return ids.stream()
                .map(id -> tags.getOrDefault(id, ""))
                .filter(name -> !name.isEmpty())
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .collect(Collectors.joining(", "));
    }
}
