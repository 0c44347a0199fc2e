package io.customer360.rest;

import io.customer360.customer.People;
import io.customer360.field.ArrangeFields;
import io.customer360.field.FieldDefinition;
import io.customer360.field.FieldDefinitions;
import io.customer360.field.FieldEntity;
import io.customer360.field.FieldId;
import io.customer360.field.FieldType;
import io.customer360.notice.NoticeKind;
import io.customer360.rest.view.Label;
import io.customer360.rest.view.Worded;
import io.customer360.settings.MembershipMode;
import io.customer360.settings.Section;
import io.customer360.settings.Tile;
import io.customer360.settings.Widget;
import io.customer360.settings.Widgets;
import io.customer360.shared.Parse;
import io.customer360.shared.Rejected;
import io.customer360.shared.UserKey;
import io.customer360.tag.TagColour;
import io.customer360.task.Choice;
import io.customer360.task.IssueKinds;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the lines of settings mean, so that their history shows names instead of ids and codes. */
public final class SettingLines {
    private static final String OFF = "-";

    /** Settings that have something switched off in their lines. */
    private static final Pattern LISTS = Pattern.compile("layout\\.|pulse-(levels|risks)\\.");

    private static final String HEADING = "#";
    private static final Map<String, String> SECTIONS =
            Stream.of(Section.values()).collect(Collectors.toMap(Section::key, Section::textKey));
    private static final Map<String, String> TILES =
            Stream.of(Tile.values()).collect(Collectors.toMap(Tile::key, Tile::textKey));
    private static final Map<String, String> WIDGETS =
            Widgets.all().stream().collect(Collectors.toMap(Widget::key, Widget::titleKey));

    private final People people;
    private final IssueKinds kinds;
    private final FieldDefinitions fields;
    private final ArrangeFields arrange;

    /** Wired by Spring. */
    public SettingLines(
            People people, IssueKinds kinds, FieldDefinitions fields, ArrangeFields arrange) {
        this.people = people;
        this.kinds = kinds;
        this.fields = fields;
        this.arrange = arrange;
    }

    /**
     * The line as people read it; one that no longer means anything stays as it is.
     *
     * @param entity the kind of record, where the setting is a list of fields
     * @param field the setting and its field
     */
    SettingHistoryJson.Line of(Optional<FieldEntity> entity, String field, String line) {
        var off = LISTS.matcher(field).lookingAt() && line.startsWith(OFF);
        var text = off ? line.substring(OFF.length()) : line;
        try {
            var meaning = entity.map(it -> listed(it, text)).orElseGet(() -> meaning(field, text));
            return new SettingHistoryJson.Line(new Worded(text, meaning), off);
        } catch (Rejected outdated) {
            return new SettingHistoryJson.Line(Worded.plain(text), off);
        }
    }

    private Object meaning(String field, String text) {
        return switch (field) {
            case "access.serviceAccount" -> people.name(new UserKey(text));
            case "tickets.mode" -> new Label(text, MembershipMode.of(text).textKey());
            case "tasks.project", "tasks.nominationProject" -> chosen(kinds.projects(), text);
            case "tasks.type", "tasks.nominationType" -> chosen(kinds.types(), text);
            case "tasks.field" -> chosen(kinds.fields(), text);
            case "tasks.accepted" -> chosen(kinds.resolutions(), text);
            case "notices.inbox", "notices.mail" -> kind(text);
            case "notices.digestDay" -> DayOfWeek.valueOf(text.toUpperCase(Locale.ROOT));
            case "tags.open",
                            "notices.mails",
                            "notices.digest",
                            "scorecard-definition.retired",
                            "field.required",
                            "pulse-reminder.on",
                            "pulse-reminder.issue",
                            "csm-page.on",
                            "attention.on",
                            "csm-page.medium" ->
                    yesOrNo(text);
            case "tag-definition.colour" -> new Label(text, TagColour.of(text).textKey());
            case "field.type" -> new Label(text, FieldType.of(text).textKey());
            case "layout.sections" -> named(SECTIONS, text);
            case "layout.widgets" -> named(WIDGETS, text);
            case "layout.tiles" -> named(TILES, text);
            case "layout.groups" ->
                    text.startsWith(HEADING) ? text.substring(1).strip() : fieldName(text);
            default -> ModelWords.value(field, text);
        };
    }

    /** A field in a list: a custom one by its id, one of the app by its name. */
    private Object listed(FieldEntity entity, String text) {
        return arrange.system(entity).stream()
                .filter(one -> one.name().equals(text))
                .findFirst()
                .<Object>map(one -> new Label(text, one.textKey()))
                .orElseGet(() -> fieldName(text));
    }

    private String fieldName(String id) {
        return fields.find(new FieldId(Parse.wholeNumber(id, 1, Integer.MAX_VALUE)))
                .map(FieldDefinition::name)
                .orElse(id);
    }

    private static Object kind(String code) {
        return NoticeKind.of(code).<Object>map(it -> new Label(code, it.textKey())).orElse(code);
    }

    private static Object named(Map<String, String> keys, String key) {
        return keys.containsKey(key) ? new Label(key, keys.get(key)) : key;
    }

    private static Label yesOrNo(String text) {
        return Boolean.parseBoolean(text)
                ? new Label(text, "c360.subscriptions.yes.label")
                : new Label(text, "c360.subscriptions.no.label");
    }

    private static String chosen(List<Choice> choices, String id) {
        return choices.stream()
                .filter(choice -> choice.id().equals(id))
                .findFirst()
                .map(Choice::name)
                .orElse(id);
    }
}
