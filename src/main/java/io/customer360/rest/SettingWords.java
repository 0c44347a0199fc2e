package io.customer360.rest;

import io.customer360.field.FieldDefinition;
import io.customer360.field.FieldEntity;
import io.customer360.history.SettingChange;
import io.customer360.history.SettingEntry;
import io.customer360.rest.view.Worded;
import io.customer360.run.ShowErrors;
import io.customer360.scorecard.Scorecard;
import io.customer360.shared.Permission;
import io.customer360.tag.Tag;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What settings are called in their history; by name and field, as history keeps them. */
public final class SettingWords {
    private static final String FIELD_LIST = "fields-";
    private static final String ADDED = ".added";
    private static final Map<String, String> NAMES = names();

    private final SettingLines lines;

    /** Wired by Spring. */
    public SettingWords(SettingLines lines) {
        this.lines = lines;
    }

    /** Which of several lists or records was changed; nothing where there is but one. */
    Worded about(SettingEntry entry) {
        return fieldList(entry.setting())
                .map(entity -> Worded.of(entity.code(), entity.textKey()))
                .or(() -> subject(entry))
                .orElse(null);
    }

    /** Whether a record was added or removed. */
    static boolean whole(String setting, SettingChange change) {
        return (NAMES.containsKey(setting + ADDED) && change.field().equals(setting)
                        || change.field().equals(FieldDefinition.ENTITY))
                && change.from().isEmpty() != change.to().isEmpty();
    }

    /** What the changed field is called; one that nobody knows any more as it was stored. */
    Worded field(String setting, SettingChange change) {
        var name = change.field();
        var key = name.equals(setting) ? record(setting, change) : NAMES.get(setting + "." + name);
        if (key == null && fieldList(setting).isPresent()) {
            key = NAMES.get(FIELD_LIST + name);
        }
        return key == null
                ? ModelWords.name(setting, name).orElseGet(() -> Worded.plain(name))
                : Worded.of(name, key);
    }

    /** A line of a setting as people read it. */
    SettingHistoryJson.Line line(String setting, String field, String line) {
        return lines.of(fieldList(setting), setting + "." + field, line);
    }

    private static Optional<FieldEntity> fieldList(String setting) {
        return setting.startsWith(FIELD_LIST)
                ? FieldEntity.of(setting.substring(FIELD_LIST.length()))
                : Optional.empty();
    }

    /** Where a record begins or ends, the change itself tells its name. */
    private static Optional<Worded> subject(SettingEntry entry) {
        return Optional.of(entry.subject())
                .filter(name -> !name.isEmpty())
                .filter(
                        name ->
                                entry.changes().stream()
                                        .noneMatch(it -> it.field().equals(entry.setting())))
                .map(Worded::plain);
    }

    /** A record that was added or removed, or a list that is the whole setting. */
    private static String record(String setting, SettingChange change) {
        var suffix =
                change.from().isEmpty() ? ADDED : change.to().isEmpty() ? ".removed" : ".merged";
        return NAMES.getOrDefault(setting + suffix, NAMES.get(setting + "." + setting));
    }

    private static Map<String, String> names() {
        var names = new HashMap<String, String>();
        Stream.of(Permission.values())
                .forEach(it -> names.put("access." + it.field(), it.textKey()));
        names.put("access.serviceAccount", "c360.settings.service-account.title");
        names.put("industries.names", "c360.settings.industries.title");
        names.put("statuses.statuses", "c360.statuses.page.title");
        names.put("tiers.tiers", "c360.tiers.page.title");
        names.put("contact-types.types", "c360.contact-types.page.title");
        names.put("tickets.mode", "c360.settings.tickets.label");
        names.put("tickets.escalation", "c360.settings.escalation.label");
        names.put("tasks.project", "c360.settings.history-project.label");
        names.put("tasks.type", "c360.settings.history-type.label");
        names.put("tasks.field", "c360.settings.tasks-field.label");
        names.put("tasks.nominationProject", "c360.settings.history-nomination-project.label");
        names.put("tasks.nominationType", "c360.settings.history-nomination-type.label");
        names.put("tasks.accepted", "c360.settings.nominations-accepted.label");
        names.put("pulse-levels.levels", "c360.pulse-settings.levels.title");
        names.put("pulse-risks.risks", "c360.pulse-settings.risks.title");
        names.put("pulse-reminder.on", "c360.pulse-settings.on.label");
        names.put("pulse-reminder.day", "c360.pulse-settings.day.label");
        names.put("pulse-reminder.issue", "c360.pulse-settings.issue.label");
        names.put("csm-page.on", "c360.csm-page.on.label");
        names.put("csm-page.months", "c360.csm-page.months.label");
        names.put("csm-page.medium", "c360.csm-page.medium.label");
        names.put("notices.mails", "c360.notices.mails.label");
        names.put("notices.bundle", "c360.notices.bundle.label");
        names.put("notices.inbox", "c360.notices.history-inbox.label");
        names.put("notices.mail", "c360.notices.history-mail.label");
        names.put("notices.quiet", "c360.notices.quiet.label");
        names.put("notices.digest", "c360.notices.digest.label");
        names.put("notices.digestDay", "c360.notices.digest-day.label");
        names.put("notices.digestHour", "c360.notices.digest-hour.label");
        names.put("attention.on", "c360.attention.on.label");
        names.put("attention.days", "c360.attention.limit.label");
        names.put("attention.revenue", "c360.attention.revenue.label");
        names.put("attention.health", "c360.attention.health.label");
        names.put("attention.tier", "c360.attention.tier-weight.label");
        names.put("attention.leftOut", "c360.attention.groups.label");
        names.put("tags.open", "c360.tags.open.label");
        names.put("currencies.base", "c360.currencies.base.label");
        names.put("rate.added", "c360.currencies.rate-saved.title");
        names.put("rate.removed", "c360.currencies.rate-deleted.title");
        names.put(FIELD_LIST + "order", "c360.order.place.label");
        names.put(FIELD_LIST + "field", "c360.settings.history-field-added.label");
        names.put(FIELD_LIST + "hidden", "c360.settings.history-hidden.label");
        names.put("layout.sections", "c360.layout.sections.title");
        names.put("layout.widgets", "c360.layout.widgets.title");
        names.put("layout.tiles", "c360.layout.tiles.title");
        names.put("layout.groups", "c360.layout.groups.title");
        putRecords(names);
        return names;
    }

    private static void putRecords(Map<String, String> names) {
        names.put(ShowErrors.ENTITY + ".added", "c360.jobs.error-cleared.label");
        names.put(ShowErrors.ENTITY + ".removed", "c360.jobs.error-cleared.label");
        names.put(Tag.DEFINITION + ".added", "c360.tags.added.label");
        names.put(Tag.DEFINITION + ".removed", "c360.tags.removed.label");
        names.put(Tag.DEFINITION + ".merged", "c360.settings.history-merged.label");
        names.put(Tag.DEFINITION + ".name", "c360.tags.name.label");
        names.put(Tag.DEFINITION + ".colour", "c360.tags.colour.label");
        names.put(Scorecard.ENTITY + ".added", "c360.scorecard-settings.added.label");
        names.put(Scorecard.ENTITY + ".removed", "c360.scorecard-settings.removed.label");
        names.put(Scorecard.ENTITY + ".name", "c360.scorecard-settings.name.label");
        names.put(Scorecard.ENTITY + ".kind", "c360.scorecard-settings.kind.label");
        names.put(Scorecard.ENTITY + ".description", "c360.scorecard-settings.description.label");
        names.put(Scorecard.ENTITY + ".validDays", "c360.scorecard-settings.valid-days.label");
        names.put(Scorecard.ENTITY + ".retired", "c360.scorecard-settings.retired.label");
        names.put(Scorecard.ENTITY + ".items", "c360.scorecard-settings.items.label");
        names.put(FieldDefinition.ENTITY + ".added", "c360.settings.history-field-added.label");
        names.put(FieldDefinition.ENTITY + ".removed", "c360.settings.history-field-removed.label");
        names.put(FieldDefinition.ENTITY + ".name", "c360.fields.name.label");
        names.put(FieldDefinition.ENTITY + ".help", "c360.fields.explanation.label");
        names.put(FieldDefinition.ENTITY + ".type", "c360.fields.type.label");
        names.put(FieldDefinition.ENTITY + ".required", "c360.fields.required.label");
        names.put(FieldDefinition.ENTITY + ".sourceName", "c360.fields.source-name.label");
        names.put(FieldDefinition.ENTITY + ".sourceLink", "c360.fields.source-link.label");
        names.put(FieldDefinition.ENTITY + ".options", "c360.fields.options.title");
    }
}
